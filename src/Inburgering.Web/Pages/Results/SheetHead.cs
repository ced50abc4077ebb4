using Inburgering.Domain;
using Inburgering.Domain.Judging;

namespace Inburgering.Web.Pages.Results;

/// <summary>The head of a sheet of the checklist.</summary>
/// <param name="Number">Which part of the checklist it is.</param>
/// <param name="Id">The id of the sheet, and of the words of its heading.</param>
/// <param name="Edition">The edition of the law, marked when it is the printed form.</param>
public sealed record SheetHead(int Number, string Id, Edition Edition)
{
    /// <summary>The number of parts of a checklist.</summary>
    public const int Parts = 4;

    public Text Heading => Text.Of($"checklist.blad.{Id}");
}
