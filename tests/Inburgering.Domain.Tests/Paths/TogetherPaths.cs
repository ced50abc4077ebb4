using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Integration;
using Inburgering.Domain.Subjects.Integration.Documents;
using Inburgering.Domain.Subjects.Integration.Efforts;
using Inburgering.Domain.Subjects.Permits;

namespace Inburgering.Domain.Tests.Paths;

/// <summary>
/// The paths of the integration requirement as a whole: every combination of what its grounds can be worth (met, uncertain, not
/// met, not known), with one way for each ground to be worth that.
/// </summary>
internal static class TogetherPaths
{
    private const string Ending = ": together";

    private static readonly DateOnly[] Postings = [new(2013, 6, 1), new(2019, 6, 1), new(2021, 6, 1), new(2023, 6, 1), new(2025, 6, 1), DateClasses.Today];

    private static readonly Dictionary<Question, Answer[]> Ways = new()
    {
        [PermitQuestions.Nationaliteit] = [Answer.Of(PermitQuestions.BelgianOrLuxembourg), Answer.Of("andere"), Answer.DontKnow],
        [IntegrationQuestions.AlsKindInNederland] = [Answer.Of(new Periods([])), Answer.DontKnow],
        [DocumentQuestions.Schooldiploma] = [Answer.Of(Choices.None), Answer.Of(new Choices([DocumentQuestions.InternationalBaccalaureate])), Answer.DontKnow],
        [DocumentQuestions.EisenInternationaalBaccalaureaat] = [Answer.Of(new Choices(DocumentQuestions.EisenInternationaalBaccalaureaat.Options))],
        [DocumentQuestions.OudCertificaat] = [Answer.Of(Choices.None), Answer.Of(new Choices([DocumentQuestions.OldDiploma]))],
        [DocumentQuestions.Brief] = [Answer.Of(Choices.None), Answer.Of(new Choices([DocumentQuestions.EffortsMunicipality]))],
        [IntegrationQuestions.InburgeringsplichtigSinds] = [Answer.Of(IntegrationQuestions.Before2013), Answer.Of(IntegrationQuestions.From2022), Answer.DontKnow],
        [IntegrationQuestions.Medisch] = [Answer.Of(IntegrationQuestions.NoIllness), Answer.Of(IntegrationQuestions.AdviceMinister), Answer.Of(IntegrationQuestions.NoEvidenceYet), Answer.DontKnow],
        [EffortQuestions.UrenInburgering] = [Answer.Of(0), Answer.Of(600)],
        [EffortQuestions.UrenNt2] = [Answer.Of(0)],
        [EffortQuestions.UrenAlfabetisering] = [Answer.Of(0)],
        [EffortQuestions.SchoolMetKeurmerk] = [Answer.Of(true)],
        [EffortQuestions.Pogingen] = [Answer.Of(new Attempts([])), Answer.Of(AttemptClasses.Of([.. Enumerable.Repeat((ExamState.NotPassed, 3), 6)])), Answer.DontKnow],
        [IntegrationQuestions.TgnA2] = [Answer.Of(true)],
    };

    /// <summary>Whether a walk is one of these: the grounds together, each in a few of its ways.</summary>
    public static bool Has(Walk walk) => walk.Subject.EndsWith(Ending, StringComparison.Ordinal);

    public static IEnumerable<Walk> Under(Law law) =>
        from posting in Postings
        from permit in new[] { Permit.LongTermResident, Permit.Indefinite }
        let requirement = Demands.Of(permit).Single(condition => condition is Inburgeringsvereiste)
        select new Walk($"inburgering {permit}{Ending}", law, dossier => requirement.Judge(dossier, permit))
        {
            Only = (question, _) => question == PermitQuestions.DatumAanvraag ? [Answer.Of(posting)]
                : question == IntegrationQuestions.MedischAdviesDatum || question == IntegrationQuestions.RocAdviesDatum ? [Answer.Of(posting.AddDays(-1))]
                : question == PermitQuestions.Geboortedatum ? [Answer.Of(posting.AddYears(-17)), Answer.Of(posting.AddYears(-35)), Answer.Of(posting.AddYears(-90)), Answer.DontKnow]
                : Ways.GetValueOrDefault(question),
        };
}
