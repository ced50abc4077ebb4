using Inburgering.Domain.Subjects.Integration.Age;
using static Inburgering.Testing.Outcomes;

namespace Inburgering.Domain.Tests.Subjects.Integration.Age;

/// <summary>The day on which the AOW age is reached: every row at both ends, and nothing guessed beyond the table.</summary>
public class AowDateTests
{
    [Theory]
    [InlineData("1900-01-01", "1965-01-01")]
    [InlineData("1947-12-31", "2012-12-31")]
    [InlineData("1948-01-01", "2013-02-01")]
    [InlineData("1948-11-30", "2013-12-30")]
    [InlineData("1948-12-01", "2014-02-01")]
    [InlineData("1949-10-31", "2014-12-31")]
    [InlineData("1949-11-01", "2015-02-01")]
    [InlineData("1950-09-30", "2015-12-30")]
    [InlineData("1950-10-01", "2016-04-01")]
    [InlineData("1951-06-30", "2016-12-30")]
    [InlineData("1951-07-01", "2017-04-01")]
    [InlineData("1952-03-31", "2017-12-31")]
    [InlineData("1952-04-01", "2018-04-01")]
    [InlineData("1952-12-31", "2018-12-31")]
    [InlineData("1953-01-01", "2019-05-01")]
    [InlineData("1955-08-31", "2021-12-31")]
    [InlineData("1955-09-01", "2022-04-01")]
    [InlineData("1956-05-31", "2022-12-31")]
    [InlineData("1956-06-01", "2023-04-01")]
    [InlineData("1957-02-28", "2023-12-28")]
    [InlineData("1957-03-01", "2024-03-01")]
    [InlineData("1960-12-31", "2027-12-31")]
    [InlineData("1961-01-01", "2028-04-01")]
    [InlineData("1964-09-30", "2031-12-30")]
    public void De_AOW_datum_volgt_uit_de_rij_van_de_geboortedatum(string birth, string reached)
    {
        Assert.Equal(Day(reached), AowDate.Of(Day(birth)));
        Assert.True(AowDate.Reached(Day(birth), Day(reached)));
        Assert.False(AowDate.Reached(Day(birth), Day(reached).AddDays(-1)));
    }

    [Fact]
    public void Wie_na_de_tabel_is_geboren_heeft_geen_AOW_datum() => Assert.Null(AowDate.Of(Day("1964-10-01")));

    [Theory]
    [InlineData("2031-12-31", false)]
    [InlineData("2032-01-01", null)]
    [InlineData("2032-03-31", null)]
    [InlineData("2032-04-01", true)]
    [InlineData("2036-12-31", true)]
    public void Wie_na_de_tabel_is_geboren_heeft_de_AOW_leeftijd_niet_of_zeker_of_het_is_onbekend(string day, bool? reached) =>
        Assert.Equal(reached, AowDate.Reached(Day("1964-10-01"), Day(day)));
}
