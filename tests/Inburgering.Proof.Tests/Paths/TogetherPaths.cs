using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.Integration;
using Inburgering.Domain.Subjects.Integration.Efforts;
using Inburgering.Domain.Subjects.Integration.EightYears;
using Inburgering.Domain.Subjects.Integration.Letter;
using Inburgering.Domain.Subjects.Integration.Medical;
using Inburgering.Domain.Subjects.Integration.OldCertificate;
using Inburgering.Domain.Subjects.Integration.PaperKinds;
using Inburgering.Domain.Subjects.Integration.RocAdvice;
using Inburgering.Domain.Subjects.Integration.SchoolDiploma;
using Inburgering.Domain.Subjects.Integration.SufficientlyIntegrated;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Proof.Tests.Paths;

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
        [ApplicantQuestions.Nationaliteit] = [Answer.Of(ApplicantQuestions.BelgianOrLuxembourg), Answer.Of("andere"), Answer.DontKnow],
        [PaperKindsQuestions.PapierenInburgering] = [Answer.Of(new Choices(PaperKindsQuestions.PapierenInburgering.Options)), Answer.Of(Choices.None), Answer.DontKnow],
        [EightYearsQuestions.AlsKindInNederland] = [Answer.Of(new Periods([])), Answer.DontKnow],
        [SchoolDiplomaQuestions.Schooldiploma] = [Answer.Of(Choices.None), Answer.Of(new Choices([SchoolDiplomaQuestions.InternationalBaccalaureate])), Answer.DontKnow],
        [SchoolDiplomaQuestions.EisenInternationaalBaccalaureaat] = [Answer.Of(new Choices(SchoolDiplomaQuestions.EisenInternationaalBaccalaureaat.Options))],
        [OldCertificateQuestions.OudCertificaat] = [Answer.Of(Choices.None), Answer.Of(new Choices([OldCertificateQuestions.OldDiploma]))],
        [LetterQuestions.Brief] = [Answer.Of(Choices.None), Answer.Of(new Choices([LetterQuestions.EffortsMunicipality]))],
        [LetterQuestions.InburgeringsplichtigSinds] = [Answer.Of(LetterQuestions.Before2013), Answer.Of(LetterQuestions.From2022), Answer.DontKnow],
        [MedicalQuestions.Medisch] = [Answer.Of(MedicalQuestions.Refused), Answer.Of(MedicalQuestions.AdviceMinister), Answer.Of(MedicalQuestions.NoEvidenceYet), Answer.DontKnow],
        [EffortsQuestions.UrenInburgering] = [Answer.Of(0), Answer.Of(600)],
        [EffortsQuestions.UrenNt2] = [Answer.Of(0)],
        [EffortsQuestions.UrenAlfabetisering] = [Answer.Of(0)],
        [EffortsQuestions.SchoolMetKeurmerk] = [Answer.Of(true)],
        [EffortsQuestions.Pogingen] = [Answer.Of(new Attempts([])), Answer.Of(AttemptClasses.Of([.. Enumerable.Repeat((ExamState.NotPassed, 3), 6)])), Answer.DontKnow],
        [RocAdviceQuestions.TgnA2] = [Answer.Of(true)],
        [SufficientlyIntegratedQuestions.AdviesIngeburgerd] = [Answer.Of(SufficientlyIntegratedQuestions.Positive), Answer.Of(SufficientlyIntegratedQuestions.NotRequested), Answer.DontKnow],
        [SufficientlyIntegratedQuestions.TienJaarInNederland] = [Answer.Of(true)],
        [SufficientlyIntegratedQuestions.VijfJaarGewerkt] = [Answer.Of(true)],
        [SufficientlyIntegratedQuestions.NederlandsGoed] = [Answer.Of(true)],
    };

    /// <summary>Whether a walk is one of these: the grounds together, each in a few of its ways.</summary>
    public static bool Has(Walk walk) => walk.Subject.EndsWith(Ending, StringComparison.Ordinal);

    public static IEnumerable<Walk> Under(Law law) =>
        from posting in Postings
        from permit in new[] { Permit.LongTermResident, Permit.Indefinite }
        let requirement = Demands.Of(permit).Single(condition => condition is Inburgeringsvereiste)
        select new Walk($"inburgering {permit}{Ending}", law, dossier => requirement.Judge(dossier, permit))
        {
            Only = (question, _) => question == RequestQuestions.DatumAanvraag ? [Answer.Of(posting)]
                : question == MedicalQuestions.MedischAdviesDatum || question == RocAdviceQuestions.RocAdviesDatum ? [Answer.Of(posting.AddDays(-1))]
                : question == ApplicantQuestions.Geboortedatum ? Births(posting)
                : Ways.GetValueOrDefault(question),
        };

    /// <summary>A minor, an adult, one who reaches the AOW age soon, one who has, one who may be a minor, and who does not know.</summary>
    private static IEnumerable<Answer> Births(DateOnly posting) =>
    [
        .. new[] { 17, 35, 65, 90 }.Select(age => Answer.Of(BirthDate.On(posting.AddYears(-age)))),
        Answer.Of(BirthDate.InYear(posting.Year - Ages.Majority)),
        Answer.DontKnow,
    ];
}
