using Inburgering.Domain.Composition;

namespace Inburgering.Testing;

/// <summary>The findings of a result, however deep they stand.</summary>
public static class Findings
{
    /// <summary>Every finding of every permit.</summary>
    public static IEnumerable<Finding> AllFindings(this Assessment assessment) =>
        assessment.Permits.SelectMany(judgement => judgement.Conditions).SelectMany(AndParts);

    /// <summary>A finding and all that it was put together from.</summary>
    public static IEnumerable<Finding> AndParts(this Finding finding) => finding.Parts.SelectMany(AndParts).Prepend(finding);
}
