using Inburgering.Domain.Composition;

namespace Inburgering.Proof.Tests.Laws;

/// <summary>
/// Generated applicants, interviewed once and held against every law: <see cref="Few"/> of them, or as many as the environment
/// variable <c>APPLICANTS</c> says. <c>.ci/run</c> says twenty thousand.
/// </summary>
internal static class EveryApplicant
{
    private const int Few = 2000;
    private const string Variable = "APPLICANTS";

    private static readonly Lazy<(GeneratedApplicant Applicant, Interview Interview)[]> Interviewed = new(() =>
        [.. GeneratedApplicant.Many(Count).AsParallel().Select(applicant => (applicant, applicant.Interview))]);

    /// <summary>How many there are.</summary>
    public static int Count { get; } = int.TryParse(Environment.GetEnvironmentVariable(Variable), out int count) ? count : Few;

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

    private static GeneratedApplicant Smallest(GeneratedApplicant broken, Func<GeneratedApplicant, Interview, bool> law) =>
        broken.Smaller.FirstOrDefault(smaller => !law(smaller, smaller.Interview)) is { } smaller ? Smallest(smaller, law) : broken;
}
