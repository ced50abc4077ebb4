using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Proof.Tests.Laws;

/// <summary>
/// Generated applicants, interviewed once and held against every law: <see cref="Few"/> of them, or as many as the environment
/// variable <c>APPLICANTS</c> says. <c>.ci/run</c> says twenty thousand. To these come so many more that the law in force is held in every month.
/// </summary>
internal static class EveryApplicant
{
    private const int Few = 2000;
    private const int MonthsInAYear = 12;
    private const string Variable = "APPLICANTS";

    private static readonly Lazy<(GeneratedApplicant Applicant, Interview Interview)[]> Interviewed = new(() =>
        [.. Everyone().AsParallel().Select(applicant => (applicant, applicant.Interview))]);

    /// <summary>How many there are.</summary>
    public static int Count { get; } = int.TryParse(Environment.GetEnvironmentVariable(Variable), out int count) ? count : Few;

    /// <summary>Every month in which one can post, by its first day.</summary>
    public static ImmutableArray<DateOnly> Months { get; } =
    [
        .. Enumerable.Range(0, (RequestQuestions.DatumAanvraag.Last.Year - RequestQuestions.DatumAanvraag.First.Year + 1) * MonthsInAYear).Select(RequestQuestions.DatumAanvraag.First.AddMonths),
    ];

    /// <summary>How many under the law in force post in any month at least: a quarter of an even spread, and never none.</summary>
    public static int LeastInAMonth { get; } = Math.Max(1, Count / Months.Length / 4);

    /// <summary>What each of them comes to.</summary>
    public static IEnumerable<Assessment> Assessments => Interviewed.Value.Select(one => one.Interview.Assessment);

    /// <summary>What was asked of any of them.</summary>
    public static IEnumerable<Question> Asked => Interviewed.Value.SelectMany(one => one.Interview.Walked).Distinct();

    /// <summary>Every finding about any of them, for every permit.</summary>
    public static IEnumerable<Finding> Findings => Assessments.SelectMany(assessment => assessment.AllFindings());

    /// <summary>Holds a law against all of them; one that breaks it is made as small as it can be, and shown.</summary>
    public static void Obeys(Func<GeneratedApplicant, Interview, bool> law)
    {
        if (Interviewed.Value.AsParallel().FirstOrDefault(one => !law(one.Applicant, one.Interview)).Applicant is { } broken)
        {
            Assert.Fail(Smallest(broken, law).ToString());
        }
    }

    internal static GeneratedApplicant[] Everyone()
    {
        GeneratedApplicant[] many = GeneratedApplicant.Many(Count);
        ILookup<DateOnly, GeneratedApplicant> byMonth = many.Where(applicant => applicant.Edition is Edition.InForce).ToLookup(applicant => MonthOf(applicant.Answers));
        return [.. many, .. Months.SelectMany(month => Enumerable.Range(0, Math.Max(0, LeastInAMonth - byMonth[month].Count())).Select(number => GeneratedApplicant.PostingIn(month, number)))];
    }

    /// <summary>The first day of the month of posting; the very first day where none is given.</summary>
    private static DateOnly MonthOf(Answers answers) => answers.To(RequestQuestions.DatumAanvraag) is Answer<DateOnly> { Value: var day } ? new(day.Year, day.Month, 1) : default;

    private static GeneratedApplicant Smallest(GeneratedApplicant broken, Func<GeneratedApplicant, Interview, bool> law) =>
        broken.Smaller.FirstOrDefault(smaller => !law(smaller, smaller.Interview)) is { } smaller ? Smallest(smaller, law) : broken;
}
