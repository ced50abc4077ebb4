namespace Inburgering.Domain.Kernel.Judging;

/// <summary>What the answers so far say about one permit.</summary>
/// <param name="Permit">The permit.</param>
/// <param name="IsClosed">Whether it cannot be applied for at all by this person, so that nothing more is asked for it (R26).</param>
/// <param name="Conditions">Every condition with its reason.</param>
public sealed record Judgement(Permit Permit, bool IsClosed, ImmutableArray<Finding> Conditions)
{
    public Verdict Verdict { get; } = Verdicts.AllOf(Conditions.Select(condition => condition.Verdict));

    /// <summary>Whether a question that is still to be put could change the verdict or a gap.</summary>
    public bool IsOpen { get; } = Conditions.Any(condition => condition.IsOpen);

    /// <summary>The day from which it is met if only time passes; null where more is missing, or where it is met (R40).</summary>
    public DateOnly? NotBefore => Whole.LatestOfAll(Conditions);

    public Finding? Find(string id) => Finding.Find(Conditions, id);
}
