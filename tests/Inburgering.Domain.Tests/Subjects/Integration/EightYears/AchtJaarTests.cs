namespace Inburgering.Domain.Tests.Subjects.Integration.EightYears;

/// <summary>Eight years in the Netherlands at compulsory-school age: 2,922 days.</summary>
public class AchtJaarTests
{
    // Born on 15 March 1995: of school age from 1 April 2000 up to and including 31 July 2011.
    private static readonly DateOnly First = new(2000, 4, 1);
    private static readonly DateOnly Last = new(2011, 7, 31);

    [Theory]
    [InlineData(2921, "voldoet-niet")]
    [InlineData(2922, "voldoet")]
    public void Acht_jaar_is_2922_dagen(int days, string verdict) =>
        Assert.Equal(verdict, Lived((First, First.AddDays(days - 1))).Verdict("497", "acht-jaar"));

    [Theory]
    [InlineData(0, "voldoet")]
    [InlineData(1, "voldoet-niet")]
    public void Dagen_voor_de_leerplicht_tellen_niet(int daysBefore, string verdict) =>
        Assert.Equal(verdict, Lived((First.AddDays(-daysBefore), First.AddDays(-daysBefore + 2921))).Verdict("497", "acht-jaar"));

    [Theory]
    [InlineData(0, "voldoet")]
    [InlineData(1, "voldoet-niet")]
    public void Dagen_na_31_juli_tellen_niet(int daysAfter, string verdict) =>
        Assert.Equal(verdict, Lived((Last.AddDays(daysAfter - 2921), Last.AddDays(daysAfter))).Verdict("497", "acht-jaar"));

    [Theory]
    [InlineData(1922, "voldoet")]
    [InlineData(1921, "voldoet-niet")]
    public void Perioden_worden_bij_elkaar_opgeteld(int second, string verdict) =>
        Assert.Equal(verdict, Lived((First, First.AddDays(999)), (First.AddDays(1100), First.AddDays(1099 + second))).Verdict("497", "acht-jaar"));

    [Fact]
    public void Wie_later_jarig_is_heeft_een_schooljaar_langer() =>
        Assert.Equal("voldoet", Lived((Last.AddDays(1 - 2921), Last.AddDays(1))).Says("geboortedatum", "1995-08-01").Verdict("497", "acht-jaar"));

    [Fact]
    public void Geen_perioden_is_niet_genoeg_en_weet_niet_is_onbekend()
    {
        Assert.Equal("voldoet-niet", Lived().Verdict("497", "acht-jaar"));
        Assert.Equal("onbekend", Lived().Says("als-kind-in-nederland", "weet-niet").Verdict("497", "acht-jaar"));
    }

    [Fact]
    public void Zonder_geboortedatum_zijn_genoeg_dagen_onbekend() =>
        Assert.Equal("onbekend", Lived((First, Last)).Says("geboortedatum", "weet-niet").Verdict("497", "acht-jaar"));

    private static Applicant Lived(params (DateOnly From, DateOnly Until)[] periods) => Applicants.For497AsPrinted().WithoutDiploma().Says(
        ("geboortedatum", "1995-03-15"),
        ("als-kind-in-nederland", $"[{string.Join(",", periods.Select(period => $$"""{"van":"{{period.From:yyyy-MM-dd}}","tot":"{{period.Until:yyyy-MM-dd}}"}"""))}]"));
}
