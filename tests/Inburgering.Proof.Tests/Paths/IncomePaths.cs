using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Proof.Tests.Paths;

/// <summary>
/// The paths of the income condition. Of who has no partner every subset of the fourteen sources is walked. Of two earners the
/// subsets are those of the seven kinds of source that the rules tell apart, one source standing for its kind; that the sources of
/// a kind are alike is held over every subset in ClassesAreComplete.
/// </summary>
internal static class IncomePaths
{
    /// <summary>One source of each kind: a contract, flexible work, a disability benefit, what may go on, unfit, assistance, other.</summary>
    private static readonly ImmutableArray<string> Kinds = [Sources.Employment, Sources.Flex, Sources.Wao, Sources.Benefit, Sources.Unfit, Sources.Assistance, Sources.Other];

    public const string EverySource = "inkomen: every source";

    private static readonly Condition Income = Demands.Of513.Single(condition => condition is Inkomensvereiste);

    /// <summary>Every subset of the kinds, and "weet ik niet".</summary>
    private static readonly Answer[] ByKind =
    [
        .. Enumerable.Range(0, 1 << Kinds.Length)
            .Select(bits => Kinds.Where((_, place) => (bits >> place & 1) == 1).ToArray())
            .Select(ticked => Answer.Of(IncomeQuestions.First.Inkomen.Tick(ticked)))
            .Append(Answer.DontKnow),
    ];

    /// <summary>The last day on which one's own income did not come first, a leap day, and the last day: some who post then are past the end of the AOW table.</summary>
    private static readonly DateOnly[] Postings = [IncomeChanges.EigenNorm.From.AddDays(-1), new(2028, 2, 29), RequestQuestions.DatumAanvraag.Last];

    public static IEnumerable<Walk> Under(Law law) =>
    [
        .. ByKind.Chunk(4).Select(sources => Walk("inkomen: two earners", law, (question, dossier) => question switch
        {
            _ when question == RequestQuestions.DatumAanvraag => [Answer.Of(DateClasses.Today)],
            _ when question == ApplicantQuestions.Geboortedatum => [Answer.Of(BirthDate.On(DateClasses.Today.AddYears(-35)))],
            _ when question == IncomeQuestions.Partner => [Answer.Of(IncomeQuestions.Registered), Answer.Of(IncomeQuestions.Unregistered)],
            _ when question == IncomeQuestions.First.Inkomen => sources,
            _ when question == IncomeQuestions.Second.Inkomen => ByKind,
            _ when question == IncomeQuestions.First.ContractTot || question == IncomeQuestions.Second.ContractTot => ContractEnds,
            _ => null,
        })),
        Of(law, null),
        Walk("inkomen: every age", law, (question, dossier) => question switch
        {
            _ when question == RequestQuestions.DatumAanvraag => Postings.Select(Answer.Of),
            _ when question == ApplicantQuestions.Geboortedatum => OneBirthOfEachKind(dossier.Posting!.Value).Select(Answer.Of).Append(Answer.DontKnow),
            _ when question == IncomeQuestions.First.Inkomen => ByKind,
            _ when question == IncomeQuestions.Second.Inkomen => OneKind,
            _ when question == IncomeQuestions.Second.ContractTot => [Answer.Of(DateOrWord.Word), Answer.DontKnow],
            _ => null,
        }),
    ];

    /// <summary>Of an adult without a partner, with these sources or with every subset of them.</summary>
    public static Walk Of(Law law, Choices? sources) => Walk(EverySource, law, (question, _) => question switch
    {
        _ when question == RequestQuestions.DatumAanvraag => [Answer.Of(DateClasses.Today)],
        _ when question == ApplicantQuestions.Geboortedatum => [Answer.Of(BirthDate.On(DateClasses.Today.AddYears(-35)))],
        _ when question == IncomeQuestions.Partner => [Answer.Of(IncomeQuestions.NoPartner)],
        _ when question == IncomeQuestions.First.Inkomen && sources is not null => [Answer.Of(sources)],
        _ => null,
    });

    /// <summary>And a year in which some are eighteen and some are not.</summary>
    private static IEnumerable<BirthDate> OneBirthOfEachKind(DateOnly posting) =>
        DateClasses.OneBirthOfEachKind(posting).Select(BirthDate.On).Append(BirthDate.InYear(posting.Year - Ages.Majority));

    private static IEnumerable<Answer> OneKind => Kinds.Select(kind => Answer.Of(new Choices([kind]))).Append(Answer.Of(Choices.None)).Append(Answer.DontKnow);

    private static IEnumerable<Answer> ContractEnds =>
        [Answer.Of(DateOrWord.Word), Answer.Of(new DateOrWord(DateClasses.Today.AddYears(1).AddDays(-1))), Answer.DontKnow];

    private static Walk Walk(string subject, Law law, Func<Question, Dossier, IEnumerable<Answer>?> only) =>
        new(subject, law, dossier => Income.Judge(dossier, Permit.LongTermResident)) { Only = only };
}
