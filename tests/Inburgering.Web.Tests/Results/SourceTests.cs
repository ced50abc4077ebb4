using AngleSharp.Dom;
using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Fee;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;

namespace Inburgering.Web.Tests.Results;

/// <summary>Whatever the law says or sets can be read where it stands: each article, change and amount has an address, and the rule book links to it.</summary>
public sealed class SourceTests(Site site) : IClassFixture<Site>
{
    private const string OfStatute = "LAW.";

    private static readonly Provision[] Articles = [.. Catalogue.Provisions.Where(provision => provision.Id.StartsWith(OfStatute, StringComparison.Ordinal))];

    [Fact]
    public void Every_provision_of_a_statute_has_an_address()
    {
        Assert.NotEmpty(Articles);
        Assert.All(Articles, article => Assert.True(IsReadable(article.Address), article.Id));
    }

    [Fact]
    public void Every_law_change_has_the_address_of_what_holds_and_where_there_was_one_of_what_held() =>
        Assert.All(Catalogue.LawChanges, change => Assert.True(IsReadable(change.Source) && (change.Before is null || IsReadable(change.Before)), change.Id));

    [Fact]
    public void Every_amount_has_the_address_of_its_source() =>
        Assert.All(AmountTable.Known, amount => Assert.True(IsReadable(amount.Address), $"{amount.Id} from {amount.From}"));

    [Fact]
    public async Task The_rule_book_links_to_every_address()
    {
        using Browser browser = await site.Arrive(Visit.New, "/regels");

        Assert.All(Articles, article => Assert.Contains(article.Address!.AbsoluteUri, Links(browser.Page.GetElementById($"bepaling-{article}")!)));
        Assert.All(Catalogue.LawChanges, change => Assert.Superset(
            new[] { change.Source, change.Before }.OfType<Uri>().Select(address => address.AbsoluteUri).ToHashSet(),
            Links(browser.Page.GetElementById($"wijziging-{change}")!)));
    }

    private static bool IsReadable(Uri? address) => address is { IsAbsoluteUri: true, Host.Length: > 0 } && address.Scheme == Uri.UriSchemeHttps;

    private static HashSet<string> Links(IElement told) => [.. told.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!)];
}
