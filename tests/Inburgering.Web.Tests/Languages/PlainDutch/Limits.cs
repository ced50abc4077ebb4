namespace Inburgering.Web.Tests.Languages.PlainDutch;

/// <summary>How plain the Dutch of the site must be: for those who read at A2, with a volunteer or alone.</summary>
internal static class Limits
{
    /// <summary>The most words in a sentence or label.</summary>
    public const int Longest = 15;

    /// <summary>The most words in a sentence on average over the site.</summary>
    public const int Average = 10;

    /// <summary>The least Flesch-Douma score of the whole site; 60 to 70 is "standard".</summary>
    public const int WholeScore = 60;

    /// <summary>The least Flesch-Douma score of any page.</summary>
    public const int PageScore = 50;
}
