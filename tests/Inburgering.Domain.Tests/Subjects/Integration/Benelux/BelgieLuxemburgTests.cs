namespace Inburgering.Domain.Tests.Subjects.Integration.Benelux;

/// <summary>Belgians and Luxembourgers are free of the requirement.</summary>
public class BelgieLuxemburgTests
{
    [Theory]
    [InlineData("belgisch-of-luxemburgs", "voldoet")]
    [InlineData("turks", "voldoet-niet")]
    [InlineData("gezinslid-turks", "voldoet-niet")]
    [InlineData("andere-eu", "voldoet-niet")]
    [InlineData("andere", "voldoet-niet")]
    [InlineData("weet-niet", "onbekend")]
    public void Alleen_Belgen_en_Luxemburgers_zijn_vrij(string nationality, string verdict) =>
        Assert.Equal(verdict, Applicants.For497AsPrinted().WithoutDiploma().Says("nationaliteit", nationality).Verdict("497", "belgie-luxemburg"));
}
