using Inburgering.Web.Tests.Browsing;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Inburgering.Web.Tests.Wizard;

/// <summary>The amount that income is held against stands at its question where it is known for the day of posting, and nowhere else.</summary>
public class NormTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("2026-01-01", true)]
    [InlineData("2100-01-01", false)]
    public async Task The_norm_is_shown_on_its_days(string from, bool shown)
    {
        using WebApplicationFactory<Program> knowing = site.WithWebHostBuilder(builder => builder
            .UseSetting("Bedragen:0:Soort", "norm-alleenstaande")
            .UseSetting("Bedragen:0:Van", from)
            .UseSetting("Bedragen:0:Euro", "1234.56")
            .UseSetting("Bedragen:0:Bron", "Bron van de proef")
            .UseSetting("Bedragen:0:Adres", "https://example.org")
            .UseSetting("Bedragen:0:Nagekeken", "2026-11-28"));
        using Browser browser = new(knowing);
        await new Walk(browser).Says(People.LongTermResident).FromStart();

        await browser.Open("/vraag/inkomen-norm");

        Assert.Equal(shown, browser.Text.Contains("1.234,56", StringComparison.Ordinal));
        Assert.Equal(shown, browser.Text.Contains("Bron van de proef", StringComparison.Ordinal));
    }
}
