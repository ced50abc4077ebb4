using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Inburgering.Domain.Composition;
using Inburgering.Web.Languages;
using Microsoft.Playwright;

namespace Inburgering.Browser.Tests.Driving;

/// <summary>A page as it comes out of the printer.</summary>
/// <param name="Said">Its letters and digits, one after the other.</param>
/// <param name="Facts">What is known of the file.</param>
internal sealed partial record Paper(string Said, string Facts)
{
    /// <summary>Whether every sheet is 210 by 297 mm.</summary>
    public bool IsA4 => Facts.Contains("(A4)", StringComparison.Ordinal);

    /// <summary>Prints a page.</summary>
    public static Task<Paper> Print(IPage page) => Printed(page, async file =>
        new Paper(Plain(await Programs.Run(Programs.PdfText, file, "-")), await Programs.Run(Programs.PdfInfo, file)));

    /// <summary>Prints a page and takes a picture of the first sheet.</summary>
    /// <param name="page">The page.</param>
    /// <param name="picture">The file for the picture, without <c>.png</c>.</param>
    public static Task Photograph(IPage page, string picture) => Printed(page, file =>
        Programs.Run(Programs.PdfPicture, "-png", "-gray", "-r", "72", "-f", "1", "-singlefile", file, picture));

    /// <summary>The number of pages.</summary>
    public int Pages => int.Parse(PageCount().Match(Facts).Groups[1].Value, CultureInfo.InvariantCulture);

    /// <summary>Whether the words stand on the paper, wherever lines break. What reads a PDF back changes the order of other than Latin letters.</summary>
    public bool Says(string words) => Said.Contains(Plain(words), StringComparison.Ordinal);

    /// <summary>Every paper, step, entry and date of a list stands on A4.</summary>
    public void AssertHolds(Checklist list, Language language)
    {
        Phrasebook words = Phrasebook.In(language);
        Text[] told =
        [
            .. list.Items.SelectMany(item => new[] { item.Name, item.Issuer, item.Reason }.Concat(item.Requirements)),
            .. list.Steps.SelectMany(step => step.Texts.Prepend(step.Title)),
            .. list.Form.Select(entry => entry.Text),
            .. list.Timeline.SelectMany(date => new[] { date.Label, date.Text }),
        ];

        Assert.True(IsA4);
        Assert.All(told, text => Assert.True(Says(words.Plain(text)), $"not on paper: {text}"));
    }

    private static async Task<T> Printed<T>(IPage page, Func<string, Task<T>> read)
    {
        string file = Path.GetTempFileName();
        try
        {
            await page.PdfAsync(new() { Path = file, PreferCSSPageSize = true });
            return await read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Letters and digits only, each in its plain form: no joined letters, marks of direction, or breaks of lines.</summary>
    private static string Plain(string words) => NotWritten().Replace(words.Normalize(NormalizationForm.FormKC), "");

    [GeneratedRegex(@"^Pages:\s+(\d+)", RegexOptions.Multiline)]
    private static partial Regex PageCount();

    [GeneratedRegex(@"[^\p{L}\p{N}]")]
    private static partial Regex NotWritten();
}
