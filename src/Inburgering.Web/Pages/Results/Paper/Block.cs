namespace Inburgering.Web.Pages.Results.Paper;

/// <summary>What stands together on paper and is never cut.</summary>
/// <param name="Part">The part of the checklist that it belongs to.</param>
/// <param name="Partial">The partial view that shows it.</param>
/// <param name="Model">What that view shows.</param>
/// <param name="Height">How high it is on paper, in points.</param>
public sealed record Block(string Part, string Partial, object Model, double Height)
{
    /// <summary>The list that it is an item of; null when it stands by itself.</summary>
    public BlockList? List { get; init; }

    /// <summary>The element that it is, other than an item of a list: "h2", "h3" or "p"; null where its view says so itself.</summary>
    public string? Element { get; init; }

    /// <summary>The id of its element.</summary>
    public string? Id { get; init; }

    /// <summary>The class of its element.</summary>
    public string? Class { get; init; }

    /// <summary>Its number in a numbered list.</summary>
    public int? Number { get; init; }

    /// <summary>Whether the Dutch stands in a column beside it.</summary>
    public bool IsInTwoLanguages { get; init; }

    /// <summary>Whether it may not stand last in a column: a heading.</summary>
    public bool LeadsOn { get; init; }
}
