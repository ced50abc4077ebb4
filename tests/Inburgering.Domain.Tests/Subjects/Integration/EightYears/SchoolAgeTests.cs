using Inburgering.Domain.Subjects.Integration.EightYears;
using static Inburgering.Testing.Outcomes;

namespace Inburgering.Domain.Tests.Subjects.Integration.EightYears;

/// <summary>The edges of compulsory school age.</summary>
public class SchoolAgeTests
{
    [Theory]
    [InlineData("1995-03-15", "2000-04-01")]
    [InlineData("1995-03-01", "2000-04-01")]
    [InlineData("1995-03-31", "2000-04-01")]
    [InlineData("1995-12-10", "2001-01-01")]
    [InlineData("1996-02-29", "2001-03-01")]
    public void Leerplicht_begint_op_de_eerste_van_de_maand_na_de_vijfde_verjaardag(string birth, string first) =>
        Assert.Equal(Day(first), SchoolAge.First(Day(birth)));

    [Theory]
    [InlineData("1995-03-15", "2011-07-31")]
    [InlineData("1995-07-31", "2011-07-31")]
    [InlineData("1995-08-01", "2012-07-31")]
    [InlineData("1995-12-31", "2012-07-31")]
    public void Leerplicht_eindigt_op_31_juli_van_het_schooljaar_waarin_iemand_16_wordt(string birth, string last) =>
        Assert.Equal(Day(last), SchoolAge.Last(Day(birth)));
}
