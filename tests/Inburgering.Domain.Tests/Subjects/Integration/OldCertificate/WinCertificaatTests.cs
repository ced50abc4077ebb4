namespace Inburgering.Domain.Tests.Subjects.Integration.OldCertificate;

/// <summary>The two WIN certificates: their levels, and social orientation around 1 September 2001.</summary>
public class WinCertificaatTests
{
    [Theory]
    [InlineData("win-profieltoets", 79, "2001-09-01", "voldoet-niet")]
    [InlineData("win-profieltoets", 80, "2001-09-01", "voldoet")]
    [InlineData("win-profieltoets", 80, "2001-08-31", "voldoet-niet")]
    [InlineData("win-profieltoets", 84, "2001-08-31", "voldoet-niet")]
    [InlineData("win-profieltoets", 85, "2001-08-31", "voldoet")]
    [InlineData("win-nt2", 79, "2001-09-01", "voldoet-niet")]
    [InlineData("win-nt2", 80, "2001-09-01", "voldoet")]
    [InlineData("win-nt2", 84, "2001-08-31", "voldoet-niet")]
    [InlineData("win-nt2", 85, "2001-08-31", "voldoet")]
    public void Maatschappij_orientatie_vraagt_80_procent_of_85_voor_1_september_2001(string certificate, int score, string tested, string verdict) =>
        Assert.Equal(verdict, Scored(certificate, $"{score}", tested).Verdict("497", "oud-certificaat"));

    [Theory]
    [InlineData("85", "weet-niet", "voldoet")]
    [InlineData("84", "weet-niet", "onbekend")]
    [InlineData("79", "weet-niet", "voldoet-niet")]
    [InlineData("weet-niet", "2002-01-01", "onbekend")]
    public void Niet_weten_is_alleen_onbekend_als_het_uitmaakt(string score, string tested, string verdict) =>
        Assert.Equal(verdict, Scored("win-nt2", score, tested).Verdict("497", "oud-certificaat"));

    [Theory]
    [InlineData("85", false)]
    [InlineData("84", true)]
    [InlineData("80", true)]
    [InlineData("79", false)]
    [InlineData("weet-niet", false)]
    public void De_dag_van_de_toets_wordt_alleen_gevraagd_als_het_percentage_ervan_afhangt(string score, bool asked)
    {
        Applicant applicant = Holding("win-profieltoets")
            .Says(("eisen-win-profieltoets", """["weet-niet"]"""), ("maatschappij-orientatie", "percentage"), ("mo-percentage", score))
            .Withdraws("mo-toets-datum");

        Assert.Equal(asked, applicant.Open().Contains("mo-toets-datum"));
    }

    [Theory]
    [InlineData("niveau-2", "voldoet")]
    [InlineData("geen", "voldoet-niet")]
    [InlineData("weet-niet", "onbekend")]
    public void Niveau_2_is_genoeg_zonder_percentage(string orientation, string verdict)
    {
        Applicant applicant = Holding("win-profieltoets").Says("maatschappij-orientatie", orientation);

        Assert.Equal(verdict, applicant.Verdict("497", "oud-certificaat"));
        Assert.DoesNotContain("mo-percentage", applicant.Open());
    }

    [Theory]
    [InlineData("afgerond-voor-2007")]
    [InlineData("luisteren-spreken-nt2-2")]
    [InlineData("lezen-schrijven-nt2-1")]
    public void De_profieltoets_telt_niet_zonder_een_van_zijn_eisen(string missing)
    {
        string[] shown = [.. new[] { "afgerond-voor-2007", "luisteren-spreken-nt2-2", "lezen-schrijven-nt2-1" }.Except([missing])];
        Applicant applicant = Holding("win-profieltoets").Says("maatschappij-orientatie", "niveau-2").Says("eisen-win-profieltoets", Applicants.List(shown));

        Assert.Equal("voldoet-niet", applicant.Verdict("497", "oud-certificaat"));
    }

    [Fact]
    public void Zonder_de_niveaus_wordt_maatschappij_orientatie_niet_gevraagd()
    {
        Applicant applicant = Holding("win-nt2").Says("eisen-win-nt2", """["geen"]""");

        Assert.Equal("voldoet-niet", applicant.Verdict("497", "oud-certificaat"));
        Assert.DoesNotContain("maatschappij-orientatie", applicant.Asked.Concat(applicant.Open()));
    }

    [Fact]
    public void Onbekende_niveaus_zijn_onbekend_ook_met_niveau_2() =>
        Assert.Equal("onbekend", Holding("win-nt2").Says(("eisen-win-nt2", """["weet-niet"]"""), ("maatschappij-orientatie", "niveau-2")).Verdict("497", "oud-certificaat"));

    private static Applicant Scored(string certificate, string score, string tested) =>
        Holding(certificate).Says(("maatschappij-orientatie", "percentage"), ("mo-toets-datum", tested), ("mo-percentage", score));

    private static Applicant Holding(string certificate) => Applicants.For497AsPrinted().WithoutDiploma().Says(
        ("oud-certificaat", Applicants.List(certificate)),
        ("eisen-win-profieltoets", Applicants.List("afgerond-voor-2007", "luisteren-spreken-nt2-2", "lezen-schrijven-nt2-1")),
        ("eisen-win-nt2", Applicants.List("vier-vaardigheden-nt2-2")));
}
