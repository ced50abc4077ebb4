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
}
