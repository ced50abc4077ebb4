using System.Globalization;
using System.Text;
using Inburgering.Testing;

namespace Inburgering.Web.Tests.Languages.PlainDutch;

/// <summary>The report of a test run, as <c>artifacts/plain-dutch.md</c>: totals first, then the worst sentences, then every page.</summary>
internal sealed class Report
{
    private const int Worst = 20;
    private const int ShortestTold = 5;

    private readonly StringBuilder _lines = new();

    /// <summary>Writes the report below the root of the repository.</summary>
    public static void Write(IReadOnlyList<MeasuredPage> pages)
    {
        string folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts")).FullName;
        File.WriteAllText(Path.Combine(folder, "plain-dutch.md"), new Report().Of(pages));
    }

    private string Of(IReadOnlyList<MeasuredPage> pages)
    {
        Sentence[] all = [.. pages.SelectMany(page => page.Sentences).DistinctBy(sentence => sentence.Text)];
        Sentence[] running = [.. all.Where(sentence => sentence.IsRunning)];
        Line($"# Plain Dutch\n\nHow it is measured: `docs/plain-dutch.md`. What stands on several pages counts once in the totals.\n");
        Totals(pages, all, running);
        Sentences("The twenty hardest sentences", running.Where(sentence => sentence.Length >= ShortestTold).OrderBy(Score));
        Sentences("The twenty longest sentences", running.OrderByDescending(sentence => sentence.Length).ThenBy(Score));
        Pages(pages);
        return _lines.ToString();
    }

    private void Totals(IReadOnlyList<MeasuredPage> pages, Sentence[] all, Sentence[] running)
    {
        MeasuredPage hardest = Hardest(pages).First();
        Line($"| | measured | limit |\n|---|---|---|");
        Line($"| pages | {pages.Count} | |");
        Line($"| sentences | {running.Length} | |");
        Line($"| words in them | {Tally.Of(running).Words} | |");
        Line($"| labels and lists of names | {all.Length - running.Length} | |");
        Line($"| average sentence | {Tally.Of(running).Average:F1} words | at most {Limits.Average} |");
        Line($"| longest sentence or label | {all.Max(sentence => sentence.Length)} words | at most {Limits.Longest} |");
        Line($"| Flesch-Douma of the whole | {Tally.Of(running).Score:F1} | at least {Limits.WholeScore} |");
        Line($"| the same, labels and lists of names counted as sentences | {Tally.OfAll(all).Score:F1} | |");
        Line($"| Flesch-Douma of the worst page, {hardest.Name} | {hardest.Tally.Score:F1} | at least {Limits.PageScore} |");
    }

    private void Sentences(string title, IEnumerable<Sentence> sentences)
    {
        Line($"\n## {title}\n\n| words | score | sentence |\n|---|---|---|");
        foreach (Sentence sentence in sentences.Take(Worst))
        {
            Line($"| {sentence.Length} | {Score(sentence):F0} | {sentence.Text} |");
        }
    }

    private void Pages(IReadOnlyList<MeasuredPage> pages)
    {
        Line($"\n## Every page, the hardest first\n\n| page | words | sentences | average | longest | score |\n|---|---|---|---|---|---|");
        foreach (MeasuredPage page in Hardest(pages))
        {
            Line($"| {page.Name} | {page.Tally.Words} | {page.Tally.Sentences} | {page.Tally.Average:F1} | {page.Longest.Length} | {page.Tally.Score:F0} |");
        }
    }

    private void Line(FormattableString line) => _lines.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static double Score(Sentence sentence) => Tally.OfAll([sentence]).Score;

    private static IEnumerable<MeasuredPage> Hardest(IEnumerable<MeasuredPage> pages) => pages.Where(page => page.HasText).OrderBy(page => page.Tally.Score);
}
