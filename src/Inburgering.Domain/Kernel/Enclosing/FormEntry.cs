namespace Inburgering.Domain.Kernel.Enclosing;

/// <summary>A thing that can be filled in at one place of the form. Its words stand under <c>formulier.{key}</c>.</summary>
/// <param name="Section">The section of the form, <c>1</c> … <c>7</c>, or the annex.</param>
/// <param name="Key">The key of its words.</param>
/// <param name="Box">The box to tick; null where there is none.</param>
/// <param name="Provisions">What it rests on.</param>
public sealed record FormEntryKind(string Section, string Key, string? Box, params ImmutableArray<Provision> Provisions)
{
    /// <summary>Its place in the order of the form; the lower comes first.</summary>
    public required int Rank { get; init; }

    /// <summary>Whether this is what an application has here; always, unless said otherwise.</summary>
    public Func<Filing, bool> When { get; init; } = _ => true;

    /// <summary>Whether it is only good to know, with nothing to fill in or tick off.</summary>
    public bool IsNotice { get; init; }

    /// <summary>How it is said for an application; by its plain words, unless said otherwise.</summary>
    public Func<FormEntryKind, Filing, Text> Says { get; init; } = (kind, _) => Text.Of($"formulier.{kind.Key}");

    /// <summary>The entry for one application.</summary>
    public FormEntry For(Filing filing) => new(this, Says(this, filing));
}

/// <summary>What this person fills in at one place of the form.</summary>
/// <param name="Kind">The place, the words and the box.</param>
/// <param name="Text">What to fill in.</param>
public sealed record FormEntry(FormEntryKind Kind, Text Text)
{
    public string Section => Kind.Section;

    public ImmutableArray<Provision> Provisions => Kind.Provisions;

    public Text SectionName => Text.Of($"onderdeel.{Kind.Section}");

    /// <summary>The name of the box to tick; null where there is none.</summary>
    public Text? BoxName => Kind.Box is { } box ? Text.Of($"vak.{box}") : null;
}
