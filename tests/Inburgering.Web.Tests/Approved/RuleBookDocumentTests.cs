using AngleSharp;
using AngleSharp.Dom;
using Inburgering.Testing;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;

namespace Inburgering.Web.Tests.Approved;

/// <summary>The rule book in the repository is the one on the site.</summary>
public sealed class RuleBookDocumentTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public void The_document_is_what_the_program_writes() => ApprovedFile.Holds("docs/rulebook.md", new RuleBookDocument().ToString());

    [Fact]
    public async Task The_pictures_are_those_of_the_site()
    {
        using Browser browser = await site.Arrive(Visit.New, "/regels");
        IElement[] pictures = [.. browser.Page.QuerySelectorAll("main svg")];

        Assert.Equal(Permit.StrongestFirst.Count, pictures.Length);
        Assert.All(Permit.StrongestFirst.Reverse().Zip(pictures), pair =>
            ApprovedFile.Holds($"docs/rulebook/{pair.First}.svg", pair.Second.ToHtml().Replace("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ", StringComparison.Ordinal) + "\n"));
    }
}
