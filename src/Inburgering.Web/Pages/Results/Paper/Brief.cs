namespace Inburgering.Web.Pages.Results.Paper;

/// <summary>What has the Dutch beside what must be known of it only, and goes on in the visitor's language over both columns.</summary>
/// <param name="Title">What it is called, in one or more texts; none where it has no name.</param>
/// <param name="Texts">What is said of it.</param>
public sealed record Brief(ImmutableArray<Text> Title, ImmutableArray<Text> Texts)
{
    /// <summary>The paper that it is about, of which the screen says why it is asked; null where it is about something else.</summary>
    public ShownItem? Paper { get; init; }

    /// <summary>In what form a paper goes in.</summary>
    public Text? Form { get; init; }

    /// <summary>How many of whom a paper is, person by person.</summary>
    public ImmutableArray<Text> Whose { get; init; } = [];

    /// <summary>What must be known of it too.</summary>
    public ImmutableArray<Text> Known { get; init; } = [];
}
