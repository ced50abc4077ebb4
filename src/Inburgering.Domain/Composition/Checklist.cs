namespace Inburgering.Domain.Composition;

/// <summary>The personal checklist: what goes in the envelope, what to do, what to fill in, and the dates.</summary>
/// <param name="Permit">The permit it is made for; null for who cannot use this form.</param>
/// <param name="Items">The papers, in the order of the list.</param>
/// <param name="Steps">What to do, in the order of doing.</param>
/// <param name="Form">What to fill in, in the order of the form.</param>
/// <param name="Timeline">The dates, the earliest first.</param>
public sealed record Checklist(
    Permit? Permit,
    ImmutableArray<Item> Items,
    ImmutableArray<Step> Steps,
    ImmutableArray<FormEntry> Form,
    ImmutableArray<TimelineDate> Timeline)
{
    /// <summary>Nothing to post: another form, or no permit to start from.</summary>
    public static Checklist None { get; } = new(null, [], [], [], []);

    /// <summary>About how many enclosures to write in section 6; the applicant counts the real number.</summary>
    public int Enclosures => Items.Where(item => item.Kind.IsEnclosure).Sum(item => item.Count);
}
