using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Inburgering.Browser.Tests.Driving;

/// <summary>A page as it comes out of the printer.</summary>
internal sealed partial record Paper(string Text, string Facts)
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

    /// <summary>
    /// Whether the words stand on the paper, wherever lines break. What reads a PDF back turns joined Arabic letters around: then
    /// the same letters must stand together.
    /// </summary>
    public bool Says(string words)
    {
        string said = Plain(words);
        string letters = Sorted(said);
        return Text.Contains(said, StringComparison.Ordinal)
            || Enumerable.Range(0, Math.Max(0, Text.Length - said.Length + 1)).Any(at => Sorted(Text.AsSpan(at, said.Length)) == letters);
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

    private static string Sorted(ReadOnlySpan<char> letters)
    {
        char[] sorted = letters.ToArray();
        Array.Sort(sorted);
        return new(sorted);
    }

    [GeneratedRegex(@"[^\p{L}\p{N}]")]
    private static partial Regex NotWritten();
}
