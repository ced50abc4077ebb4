using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.HealthInsurance;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Integration.Diploma;
using Inburgering.Domain.Subjects.Integration.Efforts;
using Inburgering.Domain.Subjects.Integration.Letter;
using Inburgering.Domain.Subjects.Integration.Medical;
using Inburgering.Domain.Subjects.Integration.RocAdvice;
using Inburgering.Domain.Subjects.Integration.SufficientlyIntegrated;
using Inburgering.Domain.Subjects.Registration;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Domain.Subjects.Sponsor;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Proof.Tests.Laws;

/// <summary>What is said to be missing, once asked, found out, done or waited for, is no longer missing.</summary>
public class GapsRemoveThemselves
{
    /// <summary>What no answer of the interview can show as done: a talk with someone, a letter to write, another form, an application beside this one.</summary>
    private static readonly string[] OutsideTheInterview =
        ["aow-leeftijd", Gap.AskIndId, Gap.AskDuoId, Gap.ExtensionId, "op-tijd-indienen", "advocaat", ExamAttempts.WaiverGapId, "aangepast-examen", "toelichting-antecedenten"];

    /// <summary>A day of posting for who has not given one.</summary>
    private static readonly DateOnly SomeDay = new(2026, 11, 21);

    private static readonly string[] Routes = [CourseRoute.RouteId, LiteracyRoute.RouteId];

    /// <summary>One gap of each applicant, of whatever kind.</summary>
    [Fact]
    public void A_gap_filled_as_it_says_is_gone() => EveryApplicant.Obeys((applicant, interview) =>
    {
        (Permit Permit, Finding Finding, Gap Gap)[] gaps =
        [
            .. from judgement in interview.Assessment.Permits
               from found in judgement.Conditions.SelectMany(Findings.AndParts)
               where found.Parts.IsEmpty
               from missing in found.Gaps
               where missing.Kind is not GapKind.Fixed && !OutsideTheInterview.Contains(missing.Id) && !IsToAskDuo(missing) && !IsAnotherForm(missing)
               select (judgement.Permit, found, missing),
        ];
        if (gaps.Length == 0)
        {
            return true;
        }

        (Permit permit, Finding finding, Gap gap) = gaps[Math.Abs(applicant.ToString().Length) % gaps.Length];
        return Filled(applicant, interview, finding, gap) is not { } filled || IsGone(permit, finding, gap, filled.Assessment);
    });

    /// <summary>All hours and attempts that a route lacks, made together, complete it as far as hours and attempts go.</summary>
    [Fact]
    public void Hours_and_attempts_that_are_missing_are_no_longer_missing_once_they_are_made() => EveryApplicant.Obeys((applicant, interview) =>
        interview.Assessment.AllFindings().Where(finding => Routes.Contains(finding.Id)).All(route =>
        {
            Assessment done = AllMade(applicant, route, route.Id).Assessment;
            return done.AllFindings().Where(finding => finding.Id == route.Id).SelectMany(other => other.Gaps).All(left => Quantities(route).All(gap => gap.Id != left.Id || gap.Kind != left.Kind));
        }));

    /// <summary>A question that was answered is open nowhere; what was done or waited for is no longer wanted where it was.</summary>
    private static bool IsGone(Permit permit, Finding finding, Gap gap, Assessment after) => IsQuestion(gap)
        ? after.AllFindings().SelectMany(other => other.Gaps).All(left => left.Id != gap.Id || !IsQuestion(left))
        : after.Permits.Single(judgement => judgement.Permit == permit).Find(finding.Id)?.Gaps.All(left => left.Id != gap.Id || left.Kind != gap.Kind) ?? true;

    /// <summary>Whether DUO must tell how hours or their order count, which no answer shows.</summary>
    private static bool IsToAskDuo(Gap gap) => gap is { Kind: GapKind.FindOut, Question: null } && (Questionnaire.Find(gap.Id) is null || gap.Id == EffortsQuestions.AlfabetiseringEerst.Id);

    /// <summary>Whether who holds another permit is sent elsewhere.</summary>
    private static bool IsAnotherForm(Gap gap) => gap.Kind is GapKind.Do && gap.Id == CurrentPermitQuestions.HuidigeVergunning.Id;

    /// <summary>Whether it is a question of the interview; some of the same id are for DUO to answer.</summary>
    private static bool IsQuestion(Gap gap) => gap.Question is not null;

    /// <summary>The applicant after doing what the gap says; null where the day to wait for lies beyond what the product reckons with.</summary>
    private static GeneratedApplicant? Filled(GeneratedApplicant applicant, Interview interview, Finding finding, Gap gap) => gap.Kind switch
    {
        GapKind.Ask or GapKind.FindOut => Answered(applicant, interview, Questionnaire.Find(gap.Id)!),
        GapKind.Wait when gap.Id == VoldoendeIngeburgerd.TenYearsGapId => With(applicant, SufficientlyIntegratedQuestions.TienJaarInNederland, true),
        GapKind.Wait when gap.From is null => With(applicant, SufficientlyIntegratedQuestions.AdviesIngeburgerd, SufficientlyIntegratedQuestions.Positive),
        GapKind.Wait => Waited(applicant, finding, gap.From!.Value),
        _ => gap.Id switch
        {
            "zorgverzekering" => With(applicant, HealthInsuranceQuestions.Zorgverzekering, true),
            "brp" => With(applicant, RegistrationQuestions.Brp, true),
            "hoofdpersoon-eu" => With(applicant, SponsorQuestions.HoofdpersoonEu, true),
            Inburgeringsdiploma.GroundId or Inspanningen.DiplomaGapId => With(applicant, DiplomaQuestions.Inburgeringsdiploma, "ja"),
            VoldoendeIngeburgerd.AdviceGapId => With(applicant, SufficientlyIntegratedQuestions.AdviesIngeburgerd, SufficientlyIntegratedQuestions.Positive),
            VoldoendeIngeburgerd.WorkGapId => With(applicant, SufficientlyIntegratedQuestions.VijfJaarGewerkt, true),
            VoldoendeIngeburgerd.DutchGapId => With(applicant, SufficientlyIntegratedQuestions.NederlandsGoed, true),
            "participatieverklaring" => With(applicant, LetterQuestions.Participatieverklaring, true),
            "medisch-advies" => NewAdvice(applicant, interview),
            "tgn-a2" => With(applicant, RocAdviceQuestions.TgnA2, true),
            "school" => With(applicant, EffortsQuestions.SchoolMetKeurmerk, true),
            Inspanningen.AdviceGapId => With(applicant, EffortsQuestions.DuoAdvies, EffortsQuestions.Positive),
            Inkomensvereiste.ConditionId or Inkomensvereiste.NewContractGapId => WithPermanentJob(applicant),
            _ when gap.Amount > 0 => AllMade(applicant, finding, RouteOf(finding)),
            _ => throw new NotSupportedException($"Nobody has said how '{gap.Id}' is filled."),
        },
    };

    /// <summary>A known answer, for the exams with every part known.</summary>
    private static GeneratedApplicant? Answered(GeneratedApplicant applicant, Interview interview, Question question)
    {
        DateOnly posting = interview.Assessment.Dossier.Posting ?? SomeDay;
        Answer answer = question is AttemptsQuestion
            ? Answer.Of(new Attempts([]))
            : GeneratedApplicant.Some(8, question, posting).First(answer => answer != Answer.DontKnow && question.Refusal(answer, posting) is null);
        return applicant with { Answers = applicant.Answers.With(question, answer) };
    }

    /// <summary>
    /// The same applicant on the day that is named, DUO having answered. The window is reckoned by the rules of the day of posting:
    /// a wait that runs past the day on which it became shorter is left out (the result names that change itself).
    /// </summary>
    private static GeneratedApplicant? Waited(GeneratedApplicant applicant, Finding finding, DateOnly until)
    {
        DateOnly posting = ((Answer<DateOnly>)applicant.Answers.To(RequestQuestions.DatumAanvraag)!).Value;
        return finding.Id == "inspanningen" ? With(applicant, EffortsQuestions.DuoAdvies, EffortsQuestions.Positive)
            : until > RequestQuestions.DatumAanvraag.Last || (posting < WindowChanges.DrieMaanden.From && until >= WindowChanges.DrieMaanden.From) ? null
            : With(applicant, RequestQuestions.DatumAanvraag, until);
    }

    private static GeneratedApplicant NewAdvice(GeneratedApplicant applicant, Interview interview) => With(
        With(applicant, MedicalQuestions.Medisch, MedicalQuestions.AdviceMinister),
        MedicalQuestions.MedischAdviesDatum,
        interview.Assessment.Dossier.Posting ?? SomeDay);

    private static GeneratedApplicant WithPermanentJob(GeneratedApplicant applicant)
    {
        GeneratedApplicant alone = With(applicant, IncomeQuestions.Partner, IncomeQuestions.NoPartner);
        GeneratedApplicant employed = With(alone, IncomeQuestions.First.Inkomen, IncomeQuestions.First.Inkomen.Tick([Sources.Employment]));
        GeneratedApplicant permanent = With(employed, IncomeQuestions.First.ContractTot, DateOrWord.Word);
        return With(With(permanent, IncomeQuestions.InkomenNorm, true), IncomeQuestions.InkomenNormSamen, true);
    }

    private static string RouteOf(Finding finding) => Routes.First(route => finding.Id.StartsWith(route, StringComparison.Ordinal));

    /// <summary>All hours and attempts together: more hours of any kind are reckoned from the hours of integration course that come first.</summary>
    private static GeneratedApplicant AllMade(GeneratedApplicant applicant, Finding finding, string route) =>
        Quantities(finding).Aggregate(applicant, (made, gap) => Made(made, gap, route));

    private static IEnumerable<Gap> Quantities(Finding finding) => finding.Gaps.Where(gap => gap.Kind is GapKind.Do && gap.Amount > 0);

    /// <summary>The applicant after doing what a gap says: hours of the kind it names, or of integration course; attempts at the exam itself.</summary>
    private static GeneratedApplicant Made(GeneratedApplicant applicant, Gap gap, string route)
    {
        NumberQuestion hours = gap.Id == "uren-alfabetisering" || (gap.Id == "uren" && route == LiteracyRoute.RouteId) ? EffortsQuestions.UrenAlfabetisering : EffortsQuestions.UrenInburgering;
        if (gap.Unit == "uur")
        {
            return applicant.Answers.To(hours) is Answer<int> { Value: var taken } ? With(applicant, hours, taken + gap.Amount!.Value) : applicant;
        }

        string part = gap.Id["poging-".Length..];
        Attempts made = ((Answer<Attempts>)applicant.Answers.To(EffortsQuestions.Pogingen)!).Value;
        Attempt tried = made.For(part);
        return With(applicant, EffortsQuestions.Pogingen, new Attempts([.. made.All.Where(attempt => attempt.Part != part), tried with { Exams = tried.Exams + gap.Amount!.Value }]));
    }

    private static GeneratedApplicant With<T>(GeneratedApplicant applicant, Question<T> question, T value)
        where T : notnull => applicant with { Answers = applicant.Answers.With(question, Answer.Of(value)) };
}
