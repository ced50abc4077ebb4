using Inburgering.Domain.Subjects.Fee;
using Inburgering.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace Inburgering.Web.Tests.Hosting;

/// <summary>The amounts that who runs the site may add, and the sentence for each mistake.</summary>
public class AddedAmountsTests
{
    [Fact]
    public void An_entry_is_read_with_its_days_and_source()
    {
        Amount amount = Assert.Single(Read().All);

        Assert.Equal(new(AmountTable.NormSingle, new(2026, 7, 1), null, 1234.56m, "IND", new("https://ind.nl/normbedragen"), new(2026, 11, 28)), amount);
    }

    [Theory]
    [InlineData("Soort", "huur", "must be one of norm-alleenstaande, norm-gezin, leges-513, leges-493")]
    [InlineData("Van", "", "must be there")]
    [InlineData("Van", "1 juli 2026", "must be a day as 2026-04-01")]
    [InlineData("Tot", "2026-06-30", "must not lie before 'Van'")]
    [InlineData("Euro", "-1", "must be a number as 254 or 1234.56")]
    [InlineData("Euro", "1.234,56", "must be a number as 254 or 1234.56")]
    [InlineData("Bron", "", "must be there")]
    [InlineData("Adres", "", "must be there")]
    [InlineData("Adres", "http://ind.nl", "must be an address that begins with https://")]
    [InlineData("Adres", "/normbedragen", "must be an address that begins with https://")]
    [InlineData("Adres", "https:///", "must be an address that begins with https://")]
    [InlineData("Nagekeken", "", "must be there")]
    public void A_mistake_is_named_with_its_setting(string setting, string value, string sentence)
    {
        StartRefusedException refused = Assert.Throws<StartRefusedException>(() => Read((setting, value)));

        Assert.Contains($"'Bedragen:0:{setting}'", refused.Message, StringComparison.Ordinal);
        Assert.Contains(sentence, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_amounts_for_one_day_are_refused()
    {
        (string, string)[] second = [.. Good.Select(pair => (pair.Key.Replace(":0:", ":1:", StringComparison.Ordinal), pair.Value))];

        Assert.Contains("gives two amounts", Assert.Throws<StartRefusedException>(() => Read(second)).Message, StringComparison.Ordinal);
    }

    private static readonly Dictionary<string, string> Good = new()
    {
        ["Bedragen:0:Soort"] = "norm-alleenstaande",
        ["Bedragen:0:Van"] = "2026-07-01",
        ["Bedragen:0:Euro"] = "1234.56",
        ["Bedragen:0:Bron"] = "IND",
        ["Bedragen:0:Adres"] = "https://ind.nl/normbedragen",
        ["Bedragen:0:Nagekeken"] = "2026-11-28",
    };

    private static AddedAmounts Read(params (string Setting, string Value)[] changed)
    {
        Dictionary<string, string?> settings = Good.ToDictionary(pair => pair.Key, pair => (string?)pair.Value);
        foreach ((string setting, string value) in changed)
        {
            settings[setting.Contains(':', StringComparison.Ordinal) ? setting : $"Bedragen:0:{setting}"] = value;
        }

        return AddedAmounts.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
    }
}
