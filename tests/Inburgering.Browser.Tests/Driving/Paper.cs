using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Inburgering.Domain.Composition;
using Inburgering.Web.Languages;
using Inburgering.Web.Pages.Results;
using Microsoft.Playwright;

namespace Inburgering.Browser.Tests.Driving;

/// <summary>A page as it comes out of the printer.</summary>
/// <param name="Said">Its letters and digits, one after the other.</param>
/// <param name="Facts">What is known of the file.</param>
internal sealed partial record Paper(string Said, string Facts)
{
    /// <summary>Whether every sheet is 210 by 297 mm.</summary>
    public bool IsA4 => Facts.Contains("(A4)", StringComparison.Ordinal);

    /// <summary>Prints a page. Its words are read as they were written, not line by line across the columns.</summary>
    public static Task<Paper> Print(IPage page) => Printed(page, async file =>
        new Paper(Plain(await Programs.Run(Programs.PdfText, "-raw", file, "-")), await Programs.Run(Programs.PdfInfo, file)));

    /// <summary>Prints a page and takes a picture of the first sheet.</summary>
    /// <param name="page">The page.</param>
    /// <param name="picture">The file for the picture, without <c>.png</c>.</param>
    public static Task Photograph(IPage page, string picture) => Printed(page, file =>
        Programs.Run(Programs.PdfPicture, "-png", "-gray", "-r", "72", "-f", "1", "-singlefile", file, picture));

    /// <summary>The number of pages.</summary>
    public int Pages => int.Parse(PageCount().Match(Facts).Groups[1].Value, CultureInfo.InvariantCulture);

    /// <summary>Whether the words stand on the paper, wherever lines break. What reads a PDF back changes the order of other than Latin letters.</summary>
    public bool Says(string words) => Said.Contains(Plain(words), StringComparison.Ordinal);

    /// <summary>
    /// Every paper, step, entry and date of a list stands on A4 in its language, and in Dutch what stands beside it. Left out: why a paper is asked,
    /// how to send it, which the steps say, and the address, which has a part of its own.
    /// </summary>
    public void AssertHolds(Assessment assessment, LanguageChoice choice)
    {
        Language language = choice.Language;
        Phrasebook words = Phrasebook.In(language);
        Checklist list = assessment.Checklist;
        Text[] names = [.. list.Items.Select(item => item.Name)];
        Text[] days = [.. TimelineDrawing.Of(assessment).Marks.SelectMany(mark => new[] { mark.Heading, mark.Date.Text })];
        Text[] told =
        [
            .. names,
            .. list.Items.SelectMany(item => item.Requirements.Prepend(item.Issuer)),
            .. list.Steps.Where(step => step.Kind.Id != "adres").SelectMany(step => step.Texts.Prepend(step.Title)),
            .. list.Form.Where(entry => entry.Kind.Section != "7").Select(entry => entry.Text),
            .. days,
        ];

        Assert.True(IsA4);
        Holds(Language.Dutch, choice.IsBesideDutch ? [.. names, .. days] : [.. names.Where(words.SaysDutchBesideName), .. days.Where(words.SaysDutchBeside)]);
        // What reads a PDF back does not keep the order of other letters.
        Holds(language, Spoken.InLatinLetters.Contains(language) ? told : []);
    }

    private void Holds(Language language, Text[] told)
    {
        Phrasebook words = Phrasebook.In(language);
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
