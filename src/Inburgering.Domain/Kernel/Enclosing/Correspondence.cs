namespace Inburgering.Domain.Kernel.Enclosing;

/// <summary>What there may be to write about: the application being got ready, and what is missing for the permits looked at.</summary>
/// <param name="filing">The application on the list, with its envelope filled.</param>
/// <param name="considered">Every permit looked at.</param>
public sealed class Correspondence(Filing filing, ImmutableArray<Judgement> considered)
{
    /// <summary>What is missing for a permit that can still be had: nobody is sent to write for one that is out of reach.</summary>
    private readonly ImmutableArray<(Permit Permit, Gap Gap)> _missing =
        [.. considered.RemoveAll(IsOutOfReach).SelectMany(judgement => judgement.Conditions.Gather(condition => condition.Gaps).Select(gap => (judgement.Permit, gap)))];

    public Dossier Dossier => filing.Dossier;

    public Envelope Envelope => filing.Envelope;

    /// <summary>The permit that the list is for.</summary>
    public Permit Permit => filing.Permit;

    /// <summary>The papers on the list of these kinds, in the order of the list.</summary>
    public ImmutableArray<Item> On(params ImmutableArray<ItemKind> kinds) => Envelope.Items.RemoveAll(item => !kinds.Contains(item.Kind));

    /// <summary>Whether something is still to be done.</summary>
    public bool IsToDo(string gap) => Missing(GapKind.Do, gap).Any();

    /// <summary>Whether one of these is still to be found out.</summary>
    public bool IsToFindOut(params ImmutableArray<string> gaps) => gaps.Any(gap => Missing(GapKind.FindOut, gap).Any());

    /// <summary>What is missing under this id, with the permit for which.</summary>
    public IEnumerable<(Permit Permit, Gap Gap)> Missing(GapKind kind, string id) => _missing.Where(missing => missing.Gap.Kind == kind && missing.Gap.Id == id);

    private static bool IsOutOfReach(Judgement judgement) =>
        judgement.IsClosed || judgement.Conditions.Any(condition => condition is { Verdict: Verdict.NotMet, Gaps.IsEmpty: false } && condition.Gaps.All(gap => gap.Kind is GapKind.Fixed));
}
