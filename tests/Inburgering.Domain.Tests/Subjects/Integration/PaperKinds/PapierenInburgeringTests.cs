using Inburgering.Domain.Subjects.Integration.PaperKinds;

namespace Inburgering.Domain.Tests.Subjects.Integration.PaperKinds;

/// <summary>One question opens the five about papers (R38).</summary>
public class PapierenInburgeringTests
{
    private static readonly string[] Grounds = ["acht-jaar", "schooldiploma", "oud-certificaat", "brief", "medisch"];
    private static readonly string[] Questions = ["als-kind-in-nederland", "schooldiploma", "oud-certificaat", "brief", "medisch"];

    [Theory]
    [InlineData("school-als-kind", "als-kind-in-nederland")]
    [InlineData("diploma", "schooldiploma")]
    [InlineData("oud-certificaat", "oud-certificaat")]
    [InlineData("brief", "brief")]
    [InlineData("medisch", "medisch")]
    public void Een_gekozen_soort_opent_zijn_eigen_vraag(string kind, string question)
    {
        Applicant applicant = Holding($"""["{kind}"]""").Withdraws(Questions);

        Assert.Equal([question], applicant.Open().Intersect(Questions));
    }

    [Fact]
    public void Wie_geen_van_deze_papieren_heeft_is_door_dat_antwoord_uitgesloten()
    {
        Applicant applicant = Holding("""["geen"]""");

        Assert.All(Grounds, ground => Assert.Equal("voldoet-niet", applicant.Verdict("497", ground)));
        Assert.All(Grounds, ground => Assert.Equal(["papieren-inburgering"], applicant.Finding("497", ground).Answers.AsEnumerable()));
        Assert.Empty(applicant.Asked.Intersect(Questions));
    }

    [Fact]
    public void Wie_het_niet_weet_zoekt_uit_welke_papieren_er_zijn()
    {
        Applicant applicant = Holding("""["weet-niet"]""");

        Assert.All(Grounds, ground => Assert.Equal("onbekend", applicant.Verdict("497", ground)));
        Assert.All(Grounds, ground => Assert.Equal(["uitzoeken papieren-inburgering"], applicant.Finding("497", ground).Gaps.Select(gap => $"{gap.KindWire} {gap.Id}")));
        Assert.Empty(applicant.Asked.Intersect(Questions));
    }

    [Fact]
    public void Niet_weten_welke_papieren_er_zijn_houdt_de_uren_niet_tegen() =>
        Assert.Contains("pogingen", Applicants.WithEffortsIn2023().Says("papieren-inburgering", """["weet-niet"]""").Asked);

    [Theory]
    [InlineData("2012-12-31", true)]
    [InlineData("2013-01-01", false)]
    [InlineData("weet-niet", true)]
    public void Oude_certificaten_worden_aangeboden_aan_wie_voor_2013_kwam(string since, bool offered) =>
        Assert.Equal(offered, PaperKindsQuestions.PapierenInburgering.Offers("oud-certificaat", Holding("""["geen"]""").Says("asiel-sinds", since).Answers));

    [Fact]
    public void Een_oud_certificaat_dat_niet_is_aangeboden_telt_toch() =>
        Assert.Equal("voldoet", Holding("""["oud-certificaat"]""").Says(("asiel-sinds", "2017-05-20"), ("oud-certificaat", """["diploma-oude-wet"]""")).Verdict("497", "oud-certificaat"));

    private static Applicant Holding(string kinds) => Applicants.For497AsPrinted().WithoutDiploma().Says("papieren-inburgering", kinds);
}
