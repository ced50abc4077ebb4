using Inburgering.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Inburgering.Web.Pages;

/// <summary>The accessibility statement, in the parts that the government asks for: status, standard, scope, how it was examined, date, shortfalls, whom to tell.</summary>
[OutputCache(PolicyName = KeptPages.Pages)]
public sealed class ToegankelijkheidModel : PageModel
{
    /// <summary>When somebody last held the statement against the site.</summary>
    public static DateOnly Written { get; } = new(2026, 11, 29);

    /// <summary>What is not good or not certain, by the key of its words, with the criteria of WCAG 2.2 that it is about.</summary>
    public static ImmutableArray<(string Key, string Criteria)> Shortfalls { get; } =
        [("voorlezen", "1.3.1, 4.1.2, 4.1.3"), ("stem", "3.1.1, 3.1.2"), ("taal", "2.4.6, 3.3.1, 3.3.2")];
}
