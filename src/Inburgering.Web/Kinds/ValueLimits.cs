namespace Inburgering.Web.Kinds;

/// <summary>What a program must know of the values of a question beside its words.</summary>
public sealed record ValueLimits
{
    /// <summary>Values that need no more than their kind.</summary>
    public static ValueLimits None { get; } = new();

    /// <summary>The words to choose from, "weet ik niet" and "geen" left out; null for a kind without options of its own.</summary>
    public IReadOnlyList<string>? Options { get; init; }

    /// <summary>The least number; null for a kind without numbers.</summary>
    public int? Least { get; init; }

    /// <summary>The greatest number; null for a kind without numbers.</summary>
    public int? Most { get; init; }

    /// <summary>The first day; null for a kind without dates.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The last day; null for a kind without dates.</summary>
    public DateOnly? Last { get; init; }
}
