using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.Biometrics;
using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Integration.Diploma;
using Inburgering.Domain.Subjects.Integration.Efforts;
using Inburgering.Domain.Subjects.Integration.Letter;
using Inburgering.Domain.Subjects.Integration.Medical;
using Inburgering.Domain.Subjects.Integration.OldCertificate;
using Inburgering.Domain.Subjects.Integration.PaperKinds;
using Inburgering.Domain.Subjects.Integration.RocAdvice;
using Inburgering.Domain.Subjects.Integration.Special;
using Inburgering.Domain.Subjects.Integration.SufficientlyIntegrated;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Proof.Tests.Paths;

/// <summary>Answers to every question with which all conditions are met: what the path of one condition is laid over.</summary>
internal static class Favourable
{
    /// <summary>An adult of thirty-five, or a child of ten, who holds the diploma.</summary>
    public static Answers On(DateOnly posting, bool minor = false) => Said(
        Questionnaire.All.Aggregate(Answers.None, (all, question) => all.With(question, First(question))),
        (RequestQuestions.DatumAanvraag, posting),
        (ApplicantQuestions.Geboortedatum, BirthDate.On(posting.AddYears(minor ? -10 : -35))),
        (ApplicantQuestions.Nationaliteit, "andere"),
        (FiveYearsQuestions.AsielSinds, posting.AddYears(-6)),
        (WindowQuestions.GeldigTot, posting.AddMonths(2)),
        (WindowQuestions.VerlengingGevraagd, false),
        (BiometricsQuestions.BiometrieDatum, new DateOrWord(posting.AddYears(-2))),
        (LetterQuestions.InburgeringsplichtigSinds, LetterQuestions.FromOctober2017),
        (PaperKindsQuestions.PapierenInburgering, new Choices(PaperKindsQuestions.PapierenInburgering.Options)),
        (OldCertificateQuestions.MoToetsDatum, OudCertificaat.LastStrictTest.AddDays(1)),
        (OldCertificateQuestions.MoPercentage, OudCertificaat.Percentage),
        (MedicalQuestions.Medisch, MedicalQuestions.Refused),
        (EffortsQuestions.DuoAdvies, EffortsQuestions.Negative),
        (SufficientlyIntegratedQuestions.AdviesIngeburgerd, SufficientlyIntegratedQuestions.Negative),
        (IncomeQuestions.Partner, IncomeQuestions.NoPartner),
        (IncomeQuestions.First.Inkomen, new Choices([Sources.Wao])),
        (IncomeQuestions.Second.Inkomen, new Choices([Sources.Wao])));

    /// <summary>The same answers without the diploma, so that another ground decides.</summary>
    public static Answers WithoutDiploma(this Answers answers) => answers.Said(
        (DiplomaQuestions.Inburgeringsdiploma, "nee"),
        (SpecialQuestions.BijzondereOmstandigheden, false),
        (RocAdviceQuestions.RocAdvies, false));

    /// <summary>The same answers with others over them.</summary>
    public static Answers Over(this Answers answers, Answers others) =>
        Questionnaire.All.Aggregate(answers, (all, question) => others.To(question) is { } said ? all.With(question, said) : all);

    public static Answers Said(this Answers answers, params ImmutableArray<(Question Question, object Value)> said) => said.Aggregate(answers, (all, one) => all.With(one.Question, one.Value switch
    {
        DateOnly day => Answer.Of(day),
        DateOrWord day => Answer.Of(day),
        BirthDate birth => Answer.Of(birth),
        string option => Answer.Of(option),
        bool yes => Answer.Of(yes),
        int number => Answer.Of(number),
        Choices ticked => Answer.Of(ticked),
        _ => throw new NotSupportedException(),
    }));

    private static Answer First(Question question) => question switch
    {
        YesNoQuestion => Answer.Of(true),
        ChoiceQuestion choice => Answer.Of(choice.Options[0]),
        ChoicesQuestion => Answer.Of(Choices.None),
        NumberQuestion number => Answer.Of(number.Least),
        PeriodsQuestion => Answer.Of(new Periods([])),
        AttemptsQuestion => Answer.Of(new Attempts([])),
        _ => Answer.DontKnow,
    };
}
