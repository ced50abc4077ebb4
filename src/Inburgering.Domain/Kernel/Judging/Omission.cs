namespace Inburgering.Domain.Kernel.Judging;

/// <summary>Something that bears on a permit and that the product does not look at; said beside the verdict, never part of it (R33). Its words stand under <c>niet-bekeken.{id}</c>.</summary>
public sealed record Omission(string Id, params ImmutableArray<Provision> Provisions)
{
    /// <summary>Its place among the others; the lower comes first.</summary>
    public required int Rank { get; init; }

    /// <summary>The permits on which it bears.</summary>
    public required ImmutableArray<Permit> Permits { get; init; }

    /// <summary>Whether it is said to who was judged so; always, unless said otherwise.</summary>
    public Func<Filing, bool> When { get; init; } = _ => true;

    /// <summary>The ending of its words, where they differ by permit.</summary>
    public string Variant { get; init; } = "";

    public Text Text => Text.Of($"niet-bekeken.{Id}{Variant}");

    public override string ToString() => Id;
}
