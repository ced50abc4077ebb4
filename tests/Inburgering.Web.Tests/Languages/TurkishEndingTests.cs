using Inburgering.Web.Languages;

namespace Inburgering.Web.Tests.Languages;

/// <summary>A Turkish ending takes its sound from the number before it, whatever the translator wrote.</summary>
public sealed class TurkishEndingTests
{
    [Theory]
    [InlineData("2013", "’ten önce", "’ten önce")]
    [InlineData("1 Ocak 2026", "’ten itibaren", "’dan itibaren")]
    [InlineData("12 Haziran 2027", "’dan itibaren", "’den itibaren")]
    [InlineData("2030", "’den beri", "’dan beri")]
    [InlineData("2040", "’den beri", "’tan beri")]
    [InlineData("2050", "’dan beri", "’den beri")]
    [InlineData("2100", "’den beri", "’den beri")]
    [InlineData("2000", "’da", "’de")]
    [InlineData("2014", "’de veya", "’te veya")]
    [InlineData("2013", "’e kadar", "’e kadar")]
    [InlineData("2016", "’e kadarki", "’ya kadarki")]
    [InlineData("2026", "’deki", "’daki")]
    [InlineData("%80", "’dir.", "’dir.")]
    [InlineData("%90", "’dir.", "’dır.")]
    [InlineData("€ 200", "’dir, DUO", "’dür, DUO")]
    [InlineData("%0", "’dir.", "’dır.")]
    [InlineData("2013", " önce", " önce")]
    public void An_ending_follows_the_number(string said, string written, string right) => Assert.Equal(right, TurkishEnding.After(said, written));

    [Fact]
    public void An_ending_that_is_not_known_is_refused() => Assert.Throws<FormatException>(() => TurkishEnding.After("2013", "’lük"));
}
