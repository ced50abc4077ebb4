using FsCheck;
using Inburgering.Domain.Composition;

namespace Inburgering.Proof.Tests.Laws;

/// <summary>Twenty thousand generated applicants, interviewed once and held against every law.</summary>
internal static class EveryApplicant
{
    private const int Applicants = 20_000;

    private static readonly Arbitrary<GeneratedApplicant> Any = GeneratedApplicant.Any();

    private static readonly Lazy<(GeneratedApplicant Applicant, Interview Interview)[]> Interviewed = new(() =>
        [.. GeneratedApplicant.Many(Applicants).AsParallel().Select(applicant => (applicant, applicant.Interview))]);

    /// <summary>What was asked of any of them.</summary>
    public static IEnumerable<Question> Asked => Interviewed.Value.SelectMany(one => one.Interview.Walked).Distinct();

    /// <summary>Every finding about any of them, for every permit.</summary>
    public static IEnumerable<Finding> Findings => Interviewed.Value.SelectMany(one => one.Interview.Assessment.AllFindings());

    /// <summary>Holds a law against all of them; one that breaks it is made as small as it can be, and shown.</summary>
    public static void Obeys(Func<GeneratedApplicant, Interview, bool> law)
    {
        if (Interviewed.Value.AsParallel().FirstOrDefault(one => !law(one.Applicant, one.Interview)).Applicant is { } broken)
        {
            Assert.Fail(Smallest(broken, law).ToString());
        }
    }

    private static GeneratedApplicant Smallest(GeneratedApplicant broken, Func<GeneratedApplicant, Interview, bool> law) =>
        Any.Shrinker(broken).FirstOrDefault(smaller => !law(smaller, smaller.Interview)) is { } smaller ? Smallest(smaller, law) : broken;
}
