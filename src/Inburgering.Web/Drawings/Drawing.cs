using System.Collections.Frozen;
using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Integration.Diploma;
using Inburgering.Domain.Subjects.Integration.Efforts;
using Inburgering.Domain.Subjects.Integration.EightYears;
using Inburgering.Domain.Subjects.Integration.Letter;
using Inburgering.Domain.Subjects.Integration.SchoolDiploma;
using Inburgering.Domain.Subjects.Integration.SufficientlyIntegrated;
using Inburgering.Domain.Subjects.ResidenceGround;
using Inburgering.Domain.Subjects.Sponsor;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Web.Drawings;

/// <summary>A paper on which an answer stands, with a ring around the field where it stands.</summary>
/// <param name="Paper">The kind of paper.</param>
/// <param name="Field">The field that is ringed; null for the paper alone.</param>
public sealed record Drawing(string Paper, string? Field = null)
{
    /// <summary>The papers to have ready, as the start shows them.</summary>
    public static ImmutableArray<Drawing> ToHaveReady { get; } = [new("kaart"), new("brief-ind"), new("loonstrook")];

    /// <summary>Which question is answered from which paper. A question about somebody else's income shows what one's own does.</summary>
    private static readonly FrozenDictionary<string, Drawing> ByQuestion = new (Question Question, Drawing Drawing)[]
    {
        (CurrentPermitQuestions.HuidigeVergunning, new("kaart", "soort")),
        (WindowQuestions.GeldigTot, new("kaart", "geldig-tot")),
        (ApplicantQuestions.Geboortedatum, new("kaart", "geboortedatum")),
        (ApplicantQuestions.Nationaliteit, new("kaart", "nationaliteit")),
        (SponsorQuestions.HoofdpersoonEu, new("kaart", "eu")),
        (FiveYearsQuestions.AsielSinds, new("brief-ind", "dag")),
        (WindowQuestions.VerlengingGevraagd, new("brief-ind", "dag")),
        (ResidenceGroundQuestions.Verblijfsgrond, new("brief-ind", "artikel")),
        (SponsorQuestions.HoofdpersoonBeschermd, new("brief-ind", "artikel")),
        (EffortsQuestions.DuoAdvies, new("brief-duo", "onderwerp")),
        (EffortsQuestions.Pogingen, new("brief-duo", "uitslag")),
        (LetterQuestions.InburgeringsplichtigSinds, new("brief-duo", "onderwerp")),
        (LetterQuestions.Participatieverklaring, new("brief-duo", "onderwerp")),
        (SufficientlyIntegratedQuestions.AdviesIngeburgerd, new("brief-duo", "onderwerp")),
        (DiplomaQuestions.Inburgeringsdiploma, new("diploma", "naam")),
        (SchoolDiplomaQuestions.EisenNederlands, new("diploma", "wet")),
        (SchoolDiplomaQuestions.DiplomaInBuitenland, new("diploma", "plaats")),
        (SchoolDiplomaQuestions.EisenBelgischOfSurinaams, new("cijferlijst", "nederlands")),
        (SchoolDiplomaQuestions.EisenArubaCuracaoSintMaarten, new("cijferlijst", "nederlands")),
        (SchoolDiplomaQuestions.EisenBonaireSintEustatiusSaba, new("cijferlijst", "nederlands")),
        (SchoolDiplomaQuestions.EisenEuropeseSchool, new("cijferlijst", "nederlands")),
        (SchoolDiplomaQuestions.EisenInternationaalBaccalaureaat, new("cijferlijst", "nederlands")),
        (EightYearsQuestions.AlsKindInNederland, new("uittreksel", "adressen")),
        (SufficientlyIntegratedQuestions.TienJaarInNederland, new("uittreksel", "adressen")),
        (IncomeQuestions.First.ContractTot, new("werkgeversverklaring", "periode")),
        (IncomeQuestions.First.Werkgevers, new("loonstrook", "werkgever")),
        (IncomeQuestions.First.MeerVerdiend, new("loonstrook", "brutoloon")),
    }.ToFrozenDictionary(pair => pair.Question.OptionsId, pair => pair.Drawing, StringComparer.Ordinal);

    /// <summary>Every drawing that a question shows.</summary>
    public static IEnumerable<Drawing> All => ByQuestion.Values.Distinct();

    public Sketch Sketch => Sketch.Of(Paper);

    /// <summary>Where the ring is; null for the paper alone.</summary>
    public Ring? Ring => Field is null ? null : Sketch.Fields[Field];

    /// <summary>What the drawing shows, in words. The official name in it is what is printed at the field.</summary>
    public Text Caption => Text.Of($"tekening.{Paper}.{Field}");

    /// <summary>Who sent it, as it stands at the head of a letter; there are no words for what has no sender.</summary>
    public Text Head => Text.Of($"tekening.kop.{Paper}");

    /// <summary>The drawing that helps to answer a question; null where none does.</summary>
    public static Drawing? Of(Question question) => ByQuestion.GetValueOrDefault(question.OptionsId);
}
