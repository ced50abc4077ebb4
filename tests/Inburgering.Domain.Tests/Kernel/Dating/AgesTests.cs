using static Inburgering.Testing.Outcomes;

namespace Inburgering.Domain.Tests.Kernel.Dating;

/// <summary>Birthdays, also of who was born on 29 February (R27).</summary>
public class AgesTests
{
    [Theory]
    [InlineData("2010-05-20", "2016-05-19", 5)]
    [InlineData("2010-05-20", "2016-05-20", 6)]
    [InlineData("2010-05-20", "2022-05-19", 11)]
    [InlineData("2010-05-20", "2022-05-20", 12)]
    [InlineData("2010-05-20", "2028-05-19", 17)]
    [InlineData("2010-05-20", "2028-05-20", 18)]
    [InlineData("2010-05-20", "2010-05-20", 0)]
    public void Een_leeftijd_wordt_op_de_verjaardag_bereikt(string birth, string day, int age) =>
        Assert.Equal(age, Ages.On(Day(birth), Day(day)));

    [Theory]
    [InlineData("2026-02-27", 17)]
    [InlineData("2026-02-28", 18)]
    public void Een_verjaardag_op_29_februari_valt_in_andere_jaren_op_28_februari(string day, int age) =>
        Assert.Equal(age, Ages.On(Day("2008-02-29"), Day(day)));

    [Theory]
    [InlineData("2024-02-28", 11)]
    [InlineData("2024-02-29", 12)]
    public void Een_verjaardag_op_29_februari_valt_in_een_schrikkeljaar_op_de_dag_zelf(string day, int age) =>
        Assert.Equal(age, Ages.On(Day("2012-02-29"), Day(day)));

    [Theory]
    [InlineData("2026-06-30", 17, 18)]
    [InlineData("2026-07-01", 17, 18)]
    [InlineData("2026-12-31", 18, 18)]
    [InlineData("2026-01-01", 17, 18)]
    [InlineData("2025-12-31", 17, 17)]
    public void Van_een_geboortejaar_zijn_er_twee_leeftijden(string day, int least, int most) =>
        Assert.Equal((least, most), Ages.On(BirthDate.InYear(2008), Day(day)));

    [Theory]
    [InlineData("2026-06-30", 17, 17)]
    [InlineData("2026-07-01", 17, 18)]
    [InlineData("2026-07-30", 17, 18)]
    [InlineData("2026-07-31", 18, 18)]
    public void Van_een_geboortemaand_zijn_er_in_die_maand_twee_leeftijden(string day, int least, int most) =>
        Assert.Equal((least, most), Ages.On(BirthDate.InMonth(2008, 7), Day(day)));

    [Fact]
    public void Een_geboortedag_na_de_dag_zelf_telt_niet_mee() =>
        Assert.Equal((0, 0), Ages.On(BirthDate.InYear(2026), Day("2026-11-21")));

    [Fact]
    public void De_dagen_van_een_geboortejaar_lopen_tot_en_met_de_dag_van_posten()
    {
        DateOnly[] days = [.. BirthDate.InYear(2026).DaysUntil(Day("2026-11-21"))];

        Assert.Equal(Day("2026-01-01"), days[0]);
        Assert.Equal(Day("2026-11-21"), days[^1]);
        Assert.Equal(325, days.Length);
        Assert.Equal(366, BirthDate.InYear(2024).DaysUntil(Day("2026-11-21")).Count());
        Assert.Equal(29, BirthDate.InMonth(2024, 2).DaysUntil(Day("2026-11-21")).Count());
        Assert.Equal([Day("2024-02-29")], BirthDate.On(Day("2024-02-29")).DaysUntil(Day("2026-11-21")));
    }
}
