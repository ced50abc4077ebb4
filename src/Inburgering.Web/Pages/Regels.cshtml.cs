using Inburgering.Domain.Subjects.Fee;
using Inburgering.Web.Hosting;
using Inburgering.Web.Languages;
using Inburgering.Web.Pages.Results;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Inburgering.Web.Pages;

/// <summary>The rule book: every provision in our own words with what carries it, the law changes, the rulings, and which questions lead where.</summary>
[OutputCache(PolicyName = KeptPages.Pages)]
public sealed class RegelsModel(Phrasebook words, AddedAmounts added) : PageModel
{
    public RuleBook Book { get; } = new(words);

    /// <summary>The fees and norms, those that were added in the settings first: they go before those of the site.</summary>
    public IEnumerable<Amount> Amounts => AmountTable.With(added.All);

    /// <summary>Which questions lead to which conditions, for each permit.</summary>
    public IEnumerable<RuleMap> Maps => Permit.StrongestFirst.Reverse().Select(permit => RuleMap.Of(permit, Book));
}
