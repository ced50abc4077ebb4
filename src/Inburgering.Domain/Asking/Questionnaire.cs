using Inburgering.Domain.Income;
using Inburgering.Domain.Integration;
using Inburgering.Domain.Integration.Documents;
using Inburgering.Domain.Integration.Efforts;
using Inburgering.Domain.Permits;

namespace Inburgering.Domain.Asking;

/// <summary>Every question, in the order of asking. Which of them are asked follows from what is still missing.</summary>
public static class Questionnaire
{
    public static IReadOnlyList<Question> All { get; } =
    [
        PermitQuestions.Vergunning,
        PermitQuestions.DatumAanvraag,
        PermitQuestions.Geboortedatum,
        PermitQuestions.Nationaliteit,
        PermitQuestions.HuidigeVergunning,
        PermitQuestions.AsielSinds,
        PermitQuestions.GeldigTot,
        PermitQuestions.Brp,
        PermitQuestions.Verblijfsgrond,
        PermitQuestions.Ononderbroken,
        PermitQuestions.HoofdpersoonBeschermd,
        PermitQuestions.HoofdpersoonEu,
        IntegrationQuestions.Inburgeringsdiploma,
        IntegrationQuestions.AlsKindInNederland,
        DocumentQuestions.Schooldiploma,
        DocumentQuestions.EisenNederlands,
        DocumentQuestions.EisenBelgischOfSurinaams,
        DocumentQuestions.EisenArubaCuracaoSintMaarten,
        DocumentQuestions.EisenBonaireSintEustatiusSaba,
        DocumentQuestions.EisenEuropeseSchool,
        DocumentQuestions.EisenInternationaalBaccalaureaat,
        DocumentQuestions.DiplomaInBuitenland,
        DocumentQuestions.OudCertificaat,
        DocumentQuestions.EisenNaturalisatietoets,
        DocumentQuestions.EisenWinProfieltoets,
        DocumentQuestions.EisenWinNt2,
        DocumentQuestions.MaatschappijOrientatie,
        DocumentQuestions.MoToetsDatum,
        DocumentQuestions.MoPercentage,
        DocumentQuestions.EisenOudkomers,
        DocumentQuestions.EisenKorteVrijstellingstoets,
        DocumentQuestions.Brief,
        IntegrationQuestions.InburgeringsplichtigSinds,
        DocumentQuestions.Participatieverklaring,
        IntegrationQuestions.Medisch,
        IntegrationQuestions.MedischAdviesDatum,
        EffortQuestions.DuoAdvies,
        EffortQuestions.UrenInburgering,
        EffortQuestions.UrenNt2,
        EffortQuestions.UrenAlfabetisering,
        EffortQuestions.SchoolMetKeurmerk,
        EffortQuestions.AlfabetiseringEerst,
        EffortQuestions.Pogingen,
        IntegrationQuestions.RocAdvies,
        IntegrationQuestions.RocAdviesDatum,
        IntegrationQuestions.TgnA2,
        IntegrationQuestions.BijzondereOmstandigheden,
        IncomeQuestions.Partner,
        .. IncomeQuestions.First.All.Zip(IncomeQuestions.Second.All, (first, second) => new[] { first, second }).SelectMany(pair => pair),
        IncomeQuestions.InkomenNorm,
        PermitQuestions.Antecedenten,
        PermitQuestions.BiometrieDatum,
    ];

    private static readonly Dictionary<string, int> Order =
        All.Select((question, index) => (question.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);

    /// <summary>The question with an id; null when there is none.</summary>
    public static Question? Find(string id) => Order.TryGetValue(id, out int index) ? All[index] : null;

    /// <summary>The place of a question in the order of asking.</summary>
    public static int OrderOf(string id) => Order[id];
}
