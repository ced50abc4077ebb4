namespace Inburgering.Domain.Kernel;

/// <summary>
/// Everything of one subject of the law, in one folder: what the sources say of it, what is asked, what is sent, done and
/// filled in, and its words. Every catalogue of the product is read off the list of subjects.
/// </summary>
/// <param name="home">A type in the folder of the subject, from which its name and the name of its resource file follow.</param>
public sealed class Subject(Type home)
{
    /// <summary>The name of the folder.</summary>
    public string Name { get; } = home.Namespace![(home.Namespace!.LastIndexOf('.') + 1)..];

    /// <summary>The full name of the resource file with its words.</summary>
    public string Words => $"{home.Namespace}.{Name}";

    public ImmutableArray<Provision> Provisions { get; init; } = [];

    /// <summary>Its questions, in the order of asking.</summary>
    public ImmutableArray<Question> Questions { get; init; } = [];

    public ImmutableArray<LawChange> Changes { get; init; } = [];

    public ImmutableArray<Ruling> Rulings { get; init; } = [];

    public ImmutableArray<Threshold> Thresholds { get; init; } = [];

    public ImmutableArray<ItemKind> Items { get; init; } = [];

    public ImmutableArray<StepKind> Steps { get; init; } = [];

    public ImmutableArray<FormEntryKind> FormEntries { get; init; } = [];

    public ImmutableArray<DateKind> Dates { get; init; } = [];

    /// <summary>What bears on it and is not looked at (R33).</summary>
    public ImmutableArray<Omission> NotLookedAt { get; init; } = [];

    /// <summary>Puts its papers into the envelope of an application and asks what only the list needs; null where it has none.</summary>
    public Action<Filing>? Encloses { get; init; }

    /// <summary>All the questions that it can ask for the list from here on; a proof holds this against what is asked.</summary>
    public Func<Filing, IEnumerable<Question>> AsksForList { get; init; } = _ => [];

    public override string ToString() => Name;
}
