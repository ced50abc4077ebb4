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

    // Of school age from 1 April 2000 (born in March), up to and including 31 July 2011 or, born from August on, 2012.
    [Theory]
    [InlineData("1995-03", 0, "voldoet")]
    [InlineData("1995-03", 1, "voldoet-niet")]
    [InlineData("1995", 0, "onbekend")]
    [InlineData("1996", 0, "voldoet-niet")]
    public void Van_een_maand_of_een_jaar_wordt_elke_dag_geprobeerd(string birth, int daysBefore, string verdict)
    {
        Applicant applicant = Lived((First.AddDays(-daysBefore), First.AddDays(-daysBefore + 2921))).Says("geboortedatum", birth);

        Assert.Equal(verdict, applicant.Verdict("497", "acht-jaar"));
        Assert.Equal(verdict == "onbekend", applicant.Gaps("497", "acht-jaar").SequenceEqual(["geboortedatum"]));
    }

    [Fact]
    public void Is_elke_dag_van_een_jaar_genoeg_dan_voldoet_het() =>
        Assert.Equal("voldoet", Lived((First.AddYears(1), Last)).Says("geboortedatum", "1995").Verdict("497", "acht-jaar"));

    /// <summary>Enough for who was born on the first or the last day of the year, half a year short for who was born in July.</summary>
    [Fact]
    public void Ook_de_dagen_tussen_de_eerste_en_de_laatste_tellen()
    {
        DateOnly middle = new(2001, 1, 1);

        Applicant applicant = Lived((new(2000, 2, 1), new(2000, 7, 31)), (middle, middle.AddDays(2739)), (new(2011, 8, 1), new(2012, 1, 29)));

        Assert.Equal("voldoet", applicant.Says("geboortedatum", "1995-01-01").Verdict("497", "acht-jaar"));
        Assert.Equal("voldoet", applicant.Says("geboortedatum", "1995-12-31").Verdict("497", "acht-jaar"));
        Assert.Equal("onbekend", applicant.Says("geboortedatum", "1995").Verdict("497", "acht-jaar"));
        Assert.Equal("voldoet-niet", applicant.Says("geboortedatum", "1995-07").Verdict("497", "acht-jaar"));
    }

    private static Applicant Lived(params (DateOnly From, DateOnly Until)[] periods) => Applicants.For497AsPrinted().WithoutDiploma().Says(
        ("geboortedatum", "1995-03-15"),
        ("als-kind-in-nederland", $"[{string.Join(",", periods.Select(period => $$"""{"van":"{{period.From:yyyy-MM-dd}}","tot":"{{period.Until:yyyy-MM-dd}}"}"""))}]"));
}
