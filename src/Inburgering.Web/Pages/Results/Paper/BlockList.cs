namespace Inburgering.Web.Pages.Results.Paper;

/// <summary>A list whose items may be parted over columns and sheets.</summary>
/// <param name="Tag">The element.</param>
/// <param name="Class">Its class.</param>
/// <param name="IsRestyled">Whether it is drawn without the marks of a list, so that some browsers must be told that it is one.</param>
public sealed record BlockList(string Tag, string Class, bool IsRestyled = false)
{
    /// <summary>With boxes to tick.</summary>
    public static BlockList Ticks { get; } = new("ul", "check", IsRestyled: true);

    /// <summary>What is good to know, with nothing to tick.</summary>
    public static BlockList Notices { get; } = new("ul", "check notes", IsRestyled: true);

    public static BlockList Of(bool isNotice) => isNotice ? Notices : Ticks;

    /// <summary>What to do, in order.</summary>
    public static BlockList Steps { get; } = new("ol", "steps");

    /// <summary>The numbered dates.</summary>
    public static BlockList Dates { get; } = new("ol", "dates");

    /// <summary>Things to know, in small print.</summary>
    public static BlockList Fine { get; } = new("ul", "fine");

    /// <summary>Conditions with what is lacking.</summary>
    public static BlockList Lacking { get; } = new("ul", "lacking", IsRestyled: true);
}
