using static Inburgering.Domain.Kernel.Judging.Verdict;

namespace Inburgering.Domain.Tests.Kernel.Judging;

/// <summary>How verdicts combine.</summary>
public class OordelenTests
{
    [Theory]
    [InlineData(new[] { Met, Met }, Met)]
    [InlineData(new[] { Met, Uncertain }, Uncertain)]
    [InlineData(new[] { Uncertain, Unknown }, Unknown)]
    [InlineData(new[] { Unknown, NotMet, Met, Uncertain }, NotMet)]
    [InlineData(new Verdict[0], Met)]
    public void Alle_van(Verdict[] parts, Verdict all) => Assert.Equal(all, Verdicts.AllOf(parts));

    [Theory]
    [InlineData(new[] { NotMet, Met }, Met)]
    [InlineData(new[] { NotMet, Uncertain }, Uncertain)]
    [InlineData(new[] { NotMet, NotMet }, NotMet)]
    [InlineData(new[] { Unknown, NotMet }, Unknown)]
    [InlineData(new[] { Unknown, Uncertain }, Unknown)]
    [InlineData(new[] { Unknown, Met }, Met)]
    public void Een_van(Verdict[] parts, Verdict any) =>
        Assert.Equal(any, Combine(Combination.AnyOfWithPapers, parts.Select((part, index) => Part($"{index}", part))).Verdict);

    [Fact]
    public void Wat_met_het_beste_antwoord_niet_meer_uitmaakt_is_niet_nodig_en_vraagt_niets()
    {
        Finding doctor = Part("open", Unknown) with { Ceiling = Uncertain, Gaps = [Gap.Do("iets")] };

        Finding combined = Combine(Combination.AnyOf, [Part("half", Uncertain), doctor]);

        Assert.Equal(Uncertain, combined.Verdict);
        Assert.Equal(Standing.NotNeeded, combined.Parts[1].Standing);
        Assert.Equal(Unknown, combined.Parts[1].Verdict);
        Assert.Empty(combined.Parts[1].Gaps);
    }

    [Fact]
    public void Voor_497_tellen_de_papieren_van_een_onzekere_grond_nog_mee()
    {
        Finding doctor = Part("open", Unknown) with { Ceiling = Uncertain };

        Assert.Equal(Unknown, Combine(Combination.AnyOfWithPapers, [Part("half", Uncertain), doctor]).Verdict);
        Assert.Equal(Met, Combine(Combination.AnyOfWithPapers, [Part("heel", Met), doctor]).Verdict);
    }

    [Theory]
    [InlineData(Combination.AnyOf)]
    [InlineData(Combination.AnyOfWithPapers)]
    public void Wat_alleen_nog_kan_mislukken_vervalt_altijd(Combination how)
    {
        Finding combined = Combine(how, [Part("nee", NotMet), Part("open", Unknown) with { Ceiling = NotMet }]);

        Assert.Equal(NotMet, combined.Verdict);
        Assert.Equal(Standing.NotNeeded, combined.Parts[1].Standing);
    }

    [Fact]
    public void Elke_grond_staat_in_het_resultaat() =>
        Assert.Equal(
            ["leeftijd", "inburgeringsdiploma", "belgie-luxemburg", "turkije", "acht-jaar", "schooldiploma", "oud-certificaat", "brief", "medisch", "inspanningen", "roc", "voldoende-ingeburgerd", "bijzonder"],
            Applicants.For497AsPrinted().Finding("497", "inburgering").Parts.Select(ground => ground.Id));

    [Theory]
    [InlineData("inburgeringsdiploma", "gehaald")]
    [InlineData("leeftijd", "uitgesloten")]
    [InlineData("schooldiploma", "niet-nodig")]
    public void Een_grond_heeft_een_stand(string ground, string standing) =>
        Assert.Equal(standing, Applicants.For497AsPrinted().Standing("497", ground));

    [Fact]
    public void Wat_nog_moet_worden_gevraagd_staat_open() =>
        Assert.Equal("open", Applicants.For497AsPrinted().WithoutDiploma().Withdraws("schooldiploma").Standing("497", "schooldiploma"));

    [Fact]
    public void Een_bevinding_noemt_antwoorden_bronnen_en_wat_ontbreekt()
    {
        Applicant applicant = Applicants.For497AsPrinted().Says("brp", "nee");
        Finding registered = applicant.Finding("497", "brp");

        Assert.Equal("brp", Assert.Single(registered.Answers));
        Assert.Equal("IND.brp", Assert.Single(registered.Provisions).Id);
        Assert.NotEmpty(registered.Gaps);
        Assert.Empty(Applicants.For497AsPrinted().Finding("497", "brp").Gaps);
    }

    [Fact]
    public void Wat_niet_voldoet_heeft_altijd_iets_dat_ontbreekt()
    {
        Applicant applicant = Applicants.For513Today().WithoutDiploma().Says(("brp", "nee"), ("ononderbroken", "nee"), ("inkomen-norm", "nee"), ("verblijfsgrond", "oude-grond"), ("antecedenten", "nee"));

        Assert.All(applicant.Assessment.Permits.Single().Conditions.Where(condition => condition.Verdict is not Met), condition => Assert.NotEmpty(condition.Gaps));
        Assert.Equal("vaststaand", applicant.Finding("513", "grond-513").Gaps.Single().KindWire);
    }

    private static Finding Part(string id, Verdict verdict) => new(id, verdict, Text.Of("reden"));

    private static Finding Combine(Combination how, IEnumerable<Finding> parts) => Finding.Of("geheel", how, parts, (_, _) => Text.Of("oordeel.wacht"));
}
