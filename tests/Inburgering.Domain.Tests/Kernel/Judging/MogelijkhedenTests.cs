namespace Inburgering.Domain.Tests.Kernel.Judging;

/// <summary>What is missing, as sets of gaps of which one is enough.</summary>
public class MogelijkhedenTests
{
    private static readonly Gap Exam = Gap.Do("inburgeringsdiploma");
    private static readonly Gap Hours = Gap.Hours("uren", 60, isRest: false);
    private static readonly Gap Attempt = Gap.Attempts("lezen", 1);
    private static readonly Gap Advice = Gap.Do("duo-advies");

    [Fact]
    public void Zonder_onderdelen_is_alles_nodig() => Assert.Equal(["uren+poging-lezen"], Told(NotMet("cursus", Hours, Attempt)));

    [Fact]
    public void Waar_alles_nodig_is_is_er_maar_een_mogelijkheid() =>
        Assert.Equal(["uren+poging-lezen"], Told(Whole(Combination.AllOf, NotMet("uren", Hours), NotMet("pogingen", Attempt))));

    [Fact]
    public void Waar_een_onderdeel_genoeg_is_is_elk_onderdeel_een_mogelijkheid_ook_een_diep_onderdeel() => Assert.Equal(
        ["inburgeringsdiploma", "uren", "poging-lezen"],
        Told(Whole(Combination.AnyOf, NotMet("diploma", Exam), Whole(Combination.AnyOf, NotMet("cursus", Hours), NotMet("alfabetisering", Attempt)))));

    [Fact]
    public void Wat_aan_het_geheel_ontbreekt_en_aan_geen_onderdeel_is_altijd_nodig()
    {
        Finding efforts = NotMet("inspanningen", Gap.Extension, Advice) with { Combination = Combination.AnyOf, Parts = [NotMet("cursus", Hours)] };

        Assert.Equal(["verlenging+duo-advies"], Told(efforts));
    }

    [Fact]
    public void De_verlenging_vooraf_neemt_geen_mogelijkheid_weg()
    {
        Finding efforts = NotMet("inspanningen", Gap.Extension, Hours, Attempt) with { Combination = Combination.AnyOf, Parts = [NotMet("cursus", Hours), NotMet("alfabetisering", Attempt)] };

        Assert.Equal(["uren", "poging-lezen"], Told(efforts));
    }

    [Fact]
    public void De_rest_van_iets_dat_begonnen_is_komt_eerst() =>
        Assert.Equal(["uren", "inburgeringsdiploma"], Told(Whole(Combination.AnyOf, NotMet("diploma", Exam), NotMet("cursus", Hours with { IsRest = true }))));

    private static IEnumerable<string> Told(Finding finding) => finding.Alternatives.Select(gaps => string.Join('+', gaps.Select(gap => gap.Id)));

    private static Finding NotMet(string id, params ImmutableArray<Gap> gaps) => new(id, Verdict.NotMet, Text.Of("oordeel.nog-vragen")) { Gaps = gaps };

    private static Finding Whole(Combination how, params Finding[] parts) => Finding.Of("geheel", how, parts, (_, _) => Text.Of("oordeel.nog-vragen"));
}
