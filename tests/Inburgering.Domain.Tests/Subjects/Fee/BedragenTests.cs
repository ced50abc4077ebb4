using System.Globalization;
using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Fee;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Domain.Tests.Subjects.Fee;

/// <summary>The dated table of amounts: never that of a neighbouring day (R37).</summary>
public class BedragenTests
{
    [Theory]
    [InlineData("2026-03-31", false)]
    [InlineData("2026-04-01", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void De_leges_van_513_staan_alleen_bij_de_dagen_van_de_regeling(string posting, bool known) => Assert.Equal(
        known ? "stap.leges-opzoeken.bedrag" : "stap.leges-opzoeken.tekst",
        Assert.Single(Applicants.For513Today().Says("datum-aanvraag", posting).Step("leges-opzoeken").Texts).Key);

    [Theory]
    [InlineData("493", false)]
    [InlineData("513", true)]
    public void Een_verlenging_is_gratis_ook_zolang_de_dag_van_opsturen_niet_bekend_is(string permit, bool hasFee) =>
        Assert.Equal(hasFee, new Applicant().Says("vergunning", permit).Steps.Contains("leges-opzoeken"));

    [Fact]
    public void Het_formulier_noemt_geen_bedrag() =>
        Assert.Equal("stap.leges-opzoeken.tekst", Assert.Single(Applicants.For513Today().AsPrinted().Step("leges-opzoeken").Texts).Key);

    [Fact]
    public void Een_toegevoegd_bedrag_gaat_voor()
    {
        DateOnly day = new(2026, 11, 21);
        Amount added = new(AmountTable.Fee513, day, day, 300.50m, "Test", new("https://example.org"), day);

        Assert.Equal(300.50m, On(added, day, AmountTable.Fee513)?.Euros);
        Assert.Equal(254, On(added, day.AddDays(-1), AmountTable.Fee513)?.Euros);
        Assert.Equal(254, On(added, day.AddDays(1), AmountTable.Fee513)?.Euros);
    }

    [Fact]
    public void Zonder_toevoeging_is_geen_norm_bekend() =>
        Assert.DoesNotContain(AmountTable.Known, amount => amount.Id is AmountTable.NormSingle or AmountTable.NormFamily);

    [Theory]
    [InlineData("2026-01-01", null, false)]
    [InlineData("2026-04-01", "2026-12-31", false)]
    [InlineData("2026-04-02", null, true)]
    [InlineData("2026-01-01", "2026-12-30", true)]
    public void Een_toegevoegd_bedrag_komt_in_de_plaats_van_een_bekend_bedrag_als_het_op_al_zijn_dagen_geldt(string from, string? until, bool stays)
    {
        Amount known = AmountTable.Known.Single(amount => amount.Id == AmountTable.Fee513);
        Amount added = known with { From = DateOnly.Parse(from, CultureInfo.InvariantCulture), Until = until is null ? null : DateOnly.Parse(until, CultureInfo.InvariantCulture), Euros = 300 };

        Assert.Equal(stays, AmountTable.With([added]).Contains(known));
        Assert.Equal(added, AmountTable.With([added]).First());
    }

    private static Amount? On(Amount added, DateOnly posting, string id) => AmountTable.On(
        new(Answers.None.With(RequestQuestions.DatumAanvraag, Answer.Of(posting)), new(Edition.InForce) { AddedAmounts = [added] }, Questionnaire.Agenda),
        id);
}
