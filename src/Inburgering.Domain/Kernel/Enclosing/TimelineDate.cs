namespace Inburgering.Domain.Kernel.Enclosing;

/// <summary>A kind of date on the time line. Its words stand under <c>datum.{id}</c> and <c>.tekst</c>.</summary>
public sealed record DateKind(string Id, params ImmutableArray<Provision> Provisions)
{
    /// <summary>Its place among the dates that fall on the same day; the lower comes first.</summary>
    public required int Rank { get; init; }

    /// <summary>Whether it is the last day to do something, of which one is reminded before it is there.</summary>
    public bool IsLastDay { get; init; }

    /// <summary>The date for an application; null where there is none.</summary>
    public required Func<DateKind, Filing, TimelineDate?> Reckons { get; init; }

    /// <summary>The date for one application; null where there is none.</summary>
    public TimelineDate? For(Filing filing) => Reckons(this, filing);

    /// <summary>This date on a day; null where there is no day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="variant">The ending of its words, where they differ for this person.</param>
    public TimelineDate? On(DateOnly? day, string variant = "") => day is { } date ? new(this, date, variant) : null;
}

/// <summary>A date on the time line of one person.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Date">The day.</param>
/// <param name="Variant">The ending of its words, where they differ for this person.</param>
public sealed record TimelineDate(DateKind Kind, DateOnly Date, string Variant = "")
{
    public string Id => Kind.Id;

    public ImmutableArray<Provision> Provisions => Kind.Provisions;

    public Text Label => Text.Of($"datum.{Id}{Variant}");

    public Text Text => Text.Of($"datum.{Id}{Variant}.tekst");
}
