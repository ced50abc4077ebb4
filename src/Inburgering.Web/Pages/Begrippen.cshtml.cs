using System.Globalization;
using Inburgering.Web.Hosting;
using Inburgering.Web.Languages;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Inburgering.Web.Pages;

/// <summary>The glossary: every official term and abbreviation, explained once.</summary>
[OutputCache(PolicyName = KeptPages.Pages)]
public sealed class BegrippenModel(Phrasebook words) : PageModel
{
    private const string Prefix = "begrip.";
    private const string NameSuffix = ".naam";

    /// <summary>The terms by their Dutch name, under which people meet them.</summary>
    public IEnumerable<(string Slug, Text Name, Text Explanation)> Terms => words.Keys(Prefix)
        .Where(key => key.EndsWith(NameSuffix, StringComparison.Ordinal))
        .Select(key => key[Prefix.Length..^NameSuffix.Length])
        .Select(slug => (slug, Text.Of($"{Prefix}{slug}{NameSuffix}"), Text.Of($"{Prefix}{slug}.uitleg")))
        .OrderBy(term => words.Plain(term.Item2), StringComparer.Create(CultureInfo.CurrentCulture, ignoreCase: true));
}
