using System.Text;
using Inburgering.Web.Languages;

namespace Inburgering.Web.Tests.Approved;

/// <summary>A Markdown page in Dutch, line by line.</summary>
internal sealed class Markdown
{
    private readonly StringBuilder _page = new();
    private readonly Phrasebook _words = Phrasebook.In(Language.Dutch);

    public Phrasebook Words => _words;

    /// <summary>A text as it is said, on one line.</summary>
    public string Say(Text text) => string.Join(' ', _words.Plain(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public string Say(string key) => Say(Text.Of(key));

    public Markdown Heading(int level, string heading) => Block($"{new string('#', level)} {heading}");

    /// <summary>A paragraph; an empty one is left out.</summary>
    public Markdown Block(string paragraph)
    {
        if (paragraph.Length > 0)
        {
            _page.Append(_page.Length > 0 ? "\n" : "").Append(paragraph).Append('\n');
        }

        return this;
    }

    public Markdown List(IEnumerable<string> items, string mark = "-") => Block(string.Join('\n', items.Select(item => $"{mark} {item}")));

    public override string ToString() => _page.ToString();
}
