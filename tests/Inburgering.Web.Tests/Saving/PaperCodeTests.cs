using System.Diagnostics;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Inburgering.Domain.Composition;
using Inburgering.Web.Pages;
using Inburgering.Web.Saving;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;
using Inburgering.Web.Tests.Wizard;

namespace Inburgering.Web.Tests.Saving;

/// <summary>Answers go along on paper as a code to scan, and come back from it; whatever else is scanned is refused kindly.</summary>
public sealed class PaperCodeTests(Site site) : IClassFixture<Site>
{
    private const string Passphrase = "drie blauwe fietsen";

    /// <summary>The widest that the code is printed, in millimetres, and the smallest square that a hand scanner reads with room to spare.</summary>
    private const double PrintedWidth = 130;
    private const double LeastSquare = 0.7;

    private static readonly SavedCase Case = SavedCase.Of(Visitors.Of(People.Advice));

    [Theory]
    [InlineData(null)]
    [InlineData(Passphrase)]
    public void It_gives_back_what_was_put_in_however_it_is_typed(string? passphrase)
    {
        string written = PaperCode.Of(Case, passphrase).Written;
        string typed = string.Join("\r\n", written.ToLowerInvariant().Replace('0', 'o').Chunk(60).Select(line => new string(line)));

        SavedCase? read = PaperCode.Read(typed)!.Open($" {passphrase} ");

        Assert.Equal(Case.ToBytes(), read?.ToBytes());
        Assert.Matches("^[0-9A-HJKMNP-TV-Z]+$", written);
    }

    [Fact]
    public void An_encrypted_one_is_never_the_same_and_opens_with_no_other_passphrase()
    {
        PaperCode code = PaperCode.Of(Case, Passphrase);

        Assert.NotEqual(code.Written, PaperCode.Of(Case, Passphrase).Written);
        Assert.Null(code.Open("drie blauwe fiets"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Passphrase)]
    public void One_sign_that_is_another_opens_nothing(string? passphrase)
    {
        string written = PaperCode.Of(Case, passphrase).Written;
        foreach (int place in new[] { 3, 12, 30, 60, written.Length / 2, written.Length - 2 })
        {
            string altered = written[..place] + (written[place] == '7' ? '8' : '7') + written[(place + 1)..];
            Assert.Null(PaperCode.Read(altered)?.Open(Passphrase));
        }

        Assert.Null(PaperCode.Read(written[..^9])?.Open(Passphrase));
    }

    [Fact]
    public void The_longest_answers_to_every_question_fit_in_one_code_that_prints_readably()
    {
        SavedCase longest = SavedCase.Of(new(Edition.InForce, VisitTests.LongestAnswers));

        string written = PaperCode.Of(longest, Passphrase).Written;

        Assert.InRange(written.Length, 1, PaperCode.MostSigns);
        Assert.True(PrintedWidth / QrDrawing.Of(written).Size >= LeastSquare, $"{QrDrawing.Of(written).Size} squares a side");
        Assert.Equal(longest.ToBytes(), PaperCode.Read(written)!.Open(Passphrase)!.ToBytes());
    }

    [ScannerTheory]
    [InlineData("Papier", Passphrase)]
    [InlineData("PapierKaal", "")]
    public async Task What_is_shown_is_scanned_elsewhere_and_goes_on(string handler, string passphrase)
    {
        Visit visit = Visitors.Of(People.Advice);
        using Browser browser = await site.Arrive(visit, "/bewaren");
        IHtmlFormElement form = Form(browser, handler);
        if (passphrase.Length > 0)
        {
            form.QuerySelector<IHtmlInputElement>($"#{SentPaper.PassphraseField}")!.Value = passphrase;
        }

        await browser.Submit(form);
        string scanned = await Scanned(browser.Page.QuerySelector("svg.qr.large")!);

        using Browser elsewhere = new(site);
        await Bring(elsewhere, scanned, passphrase);
        Assert.Equal("/uitkomst", elsewhere.Path);
        Assert.Equal(Receipt.Of(visit.Interview).Mark, Receipt.Of(SavingTests.Carried(site, elsewhere).Interview).Mark);
        Assert.False(Directory.Exists(site.Saved));
    }

    public static TheoryData<string, string, string, string> Refused => new()
    {
        { "", "", SentPaper.CodeField, "verder.fout.geen-papier" },
        { "geen code!", "", SentPaper.CodeField, "verder.fout.papier" },
        { "00000000000000000000", "", SentPaper.CodeField, "verder.fout.papier" },
        { PaperCode.Of(Case, null).Written[..^10], "", SentPaper.CodeField, "verder.fout.papier" },
        { PaperCode.Of(Case, Passphrase).Written, "", SentPaper.PassphraseField, "verder.fout.papier-geen-wachtzin" },
        { PaperCode.Of(Case, Passphrase).Written, "drie groene fietsen", SentPaper.PassphraseField, "verder.fout.papier-wachtzin" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_no_code_of_ours_is_refused_at_its_field_and_nothing_is_lost(string scanned, string passphrase, string field, string why)
    {
        using Browser browser = await site.Arrive(Visitors.Of(People.Extension), "/verder");
        string? before = browser.Cookie(VisitCookie.Name);

        await Bring(browser, scanned, passphrase, replaces: true);

        SavingTests.AssertRefused(browser, field, why);
        Assert.Equal(before, browser.Cookie(VisitCookie.Name));
        Assert.DoesNotContain("drie groene fietsen", browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passphrase_that_is_too_short_is_refused_and_no_code_is_shown()
    {
        using Browser browser = await site.Arrive(Visitors.Of(People.Extension), "/bewaren");

        await browser.Submit(Form(browser, "Papier"));

        browser.Page.GetElementById("papier-wachtzin-fout")!.AssertSays(Text.Of("bewaren.fout.wachtzin", ("aantal", CaseFile.LeastCharacters)));
        Assert.Null(browser.Page.QuerySelector("svg.qr"));
    }

    [Fact]
    public async Task The_list_leads_to_it_and_carries_no_code_of_itself()
    {
        using Browser browser = await site.Arrive(Visitors.Of(People.Extension), "/checklist");

        Assert.Null(browser.Page.QuerySelector("svg.qr"));
        await browser.Follow("main a[href$='/bewaren#papier']");
        Assert.NotNull(browser.Page.GetElementById("papier"));
    }

    [Fact]
    public async Task Other_answers_give_way_only_when_asked_to()
    {
        using Browser browser = await site.Arrive(Visitors.Of(People.Extension), "/verder");

        await Bring(browser, PaperCode.Of(Case, null).Written, "");

        SavingTests.AssertRefused(browser, VerderModel.OverByPaper, "verder.fout.vervang");
    }

    private static async Task Bring(Browser browser, string scanned, string passphrase, bool replaces = false)
    {
        await browser.Open("/verder");
        IHtmlFormElement form = Form(browser, "Papier");
        form.QuerySelector<IHtmlTextAreaElement>($"#{SentPaper.CodeField}")!.Value = scanned;
        form.QuerySelector<IHtmlInputElement>($"#{SentPaper.PassphraseField}")!.Value = passphrase;
        if (replaces)
        {
            form.QuerySelector<IHtmlInputElement>($"#{VerderModel.OverByPaper}")!.IsChecked = true;
        }

        await browser.Submit(form);
    }

    private static IHtmlFormElement Form(Browser browser, string handler) =>
        Assert.Single(browser.Page.QuerySelectorAll<IHtmlFormElement>("main form"), form => form.GetAttribute("action")!.EndsWith($"handler={handler}#fout", StringComparison.Ordinal) || form.GetAttribute("action")!.EndsWith($"handler={handler}", StringComparison.Ordinal));

    /// <summary>What a scanner reads from the drawing.</summary>
    private static async Task<string> Scanned(IElement drawing)
    {
        int size = int.Parse(drawing.GetAttribute("viewBox")!.Split(' ')[2], CultureInfo.InvariantCulture);
        const int Scale = 4;
        bool[,] black = new bool[size, size];
        foreach (string square in drawing.QuerySelector("path")!.GetAttribute("d")!.Split('M', StringSplitOptions.RemoveEmptyEntries))
        {
            int[] place = [.. square[..square.IndexOf('h', StringComparison.Ordinal)].Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
            black[place[1], place[0]] = true;
        }

        string file = Path.Combine(Directory.CreateTempSubdirectory("inburgering-scan-").FullName, "code.pgm");
        IEnumerable<byte> dots = from row in Enumerable.Range(0, size * Scale) from column in Enumerable.Range(0, size * Scale) select black[row / Scale, column / Scale] ? (byte)0 : (byte)255;
        await File.WriteAllBytesAsync(file, [.. System.Text.Encoding.ASCII.GetBytes($"P5 {size * Scale} {size * Scale} 255\n"), .. dots]);
        try
        {
            using Process scanner = Process.Start(new ProcessStartInfo(ScannerTheoryAttribute.Program, ["--quiet", "--raw", file]) { RedirectStandardOutput = true })!;
            string scanned = await scanner.StandardOutput.ReadToEndAsync();
            await scanner.WaitForExitAsync();
            return scanned;
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }
}

/// <summary>A test that scans a drawing, where a scanner is installed (zbar-tools).</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ScannerTheoryAttribute : TheoryAttribute
{
    public const string Program = "zbarimg";

    public ScannerTheoryAttribute()
    {
        string[] folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        Skip = folders.Any(folder => File.Exists(Path.Combine(folder, Program))) ? null : $"There is no {Program} here to scan with.";
    }
}
