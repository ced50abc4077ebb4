using static Inburgering.Testing.Outcomes;

namespace Inburgering.Domain.Tests.Subjects.Biometrics;

/// <summary>When photo, fingerprints and signature are taken again.</summary>
public class BiometrieTests
{
    [Theory]
    [InlineData("2014-03-01", false)]
    [InlineData("2014-02-28", true)]
    [InlineData("nooit", true)]
    [InlineData("weet-niet", true)]
    public void Wat_voor_1_maart_2014_is_genomen_geldt_niet_meer(string taken, bool appointment)
    {
        Applicant applicant = Applicants.For497AsPrinted().Says("biometrie-datum", taken);

        Assert.Equal(appointment, applicant.Steps.Contains("afspraak-biometrie"));
        Assert.Equal(appointment ? Day("2022-06-03") : null, applicant.Date("biometrie-uiterlijk"));
    }

    [Theory]
    [InlineData("2016-05-20", "2022-05-19", true)]
    [InlineData("2016-05-20", "2022-05-20", false)]
    [InlineData("2016-05-21", "2022-05-19", false)]
    [InlineData("2010-05-20", "2022-05-19", true)]
    [InlineData("2010-05-20", "2022-05-20", false)]
    [InlineData("2010-05-21", "2022-05-19", false)]
    [InlineData("2004-05-20", "2022-05-19", true)]
    [InlineData("2004-05-20", "2022-05-20", false)]
    [InlineData("2004-05-21", "2022-05-19", false)]
    [InlineData("2005-05-20", "2022-05-19", false)]
    public void Wie_daarna_6_12_of_18_werd_gaat_opnieuw(string birth, string taken, bool appointment) =>
        Assert.Equal(appointment, Applicants.For497AsPrinted().Says(("geboortedatum", birth), ("biometrie-datum", taken)).Steps.Contains("afspraak-biometrie"));

    [Theory]
    [InlineData("2018-02-27", true)]
    [InlineData("2018-02-28", false)]
    public void Een_verjaardag_op_29_februari_valt_op_28_februari(string taken, bool appointment) =>
        Assert.Equal(appointment, Applicants.For497AsPrinted().Says(("geboortedatum", "2012-02-29"), ("biometrie-datum", taken)).Steps.Contains("afspraak-biometrie"));

    [Fact]
    public void Een_afspraak_is_binnen_veertien_dagen() =>
        Assert.Equal(Day("2022-06-03"), Applicants.For497AsPrinted().Says("biometrie-datum", "nooit").Step("afspraak-biometrie").Date);

    [Theory]
    [InlineData("2016-05-21", "onder-6")]
    [InlineData("2016-05-20", "onder-12")]
    [InlineData("2010-05-21", "onder-12")]
    [InlineData("2010-05-20", null)]
    public void Onder_6_alleen_een_foto_en_onder_12_geen_handtekening(string birth, string? variant) =>
        Assert.Equal(
            variant,
            Applicants.For497AsPrinted().Says(("geboortedatum", birth), ("biometrie-datum", "nooit")).Step("afspraak-biometrie").Texts
                .Select(text => text.Key.Split('.')[^1]).SingleOrDefault(part => part.StartsWith("onder-", StringComparison.Ordinal)));

    // Posted on 20 May 2022.
    [Theory]
    [InlineData("2010", "2021-12-31", true)]
    [InlineData("2010-05", "2022-04-30", true)]
    [InlineData("2010-06", "2022-04-30", false)]
    [InlineData("2010-04", "2022-04-29", true)]
    [InlineData("2010-04", "2022-04-30", false)]
    [InlineData("2009", "2021-12-30", true)]
    [InlineData("2009", "2021-12-31", false)]
    [InlineData("1980", "2015-01-01", false)]
    public void Kan_een_verjaardag_ertussen_liggen_dan_blijft_de_afspraak(string birth, string taken, bool appointment) =>
        Assert.Equal(appointment, Applicants.For497AsPrinted().Says(("geboortedatum", birth), ("biometrie-datum", taken)).Steps.Contains("afspraak-biometrie"));

    [Theory]
    [InlineData("2017", "onder-6")]
    [InlineData("2016", "onder-12")]
    [InlineData("2011", "onder-12")]
    [InlineData("2010", null)]
    public void Van_een_geboortejaar_wordt_alleen_gezegd_wat_vaststaat(string birth, string? variant) =>
        Assert.Equal(
            variant,
            Applicants.For497AsPrinted().Says(("geboortedatum", birth), ("biometrie-datum", "nooit")).Step("afspraak-biometrie").Texts
                .Select(text => text.Key.Split('.')[^1]).SingleOrDefault(part => part.StartsWith("onder-", StringComparison.Ordinal)));
}
