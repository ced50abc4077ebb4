namespace Inburgering.Web.Pages.Results;

/// <summary>The head of a sheet of the checklist.</summary>
/// <param name="Number">Which sheet it is, from 1.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Edition">The edition of the law, marked when it is the printed form.</param>
public sealed record SheetHead(int Number, int Count, Edition Edition)
{
    /// <summary>Whose it is; null where the list is of one person.</summary>
    public Text? Person { get; init; }

    public Text Name => Text.Of("checklist.blad", ("nummer", Number), ("aantal", Count));
}
