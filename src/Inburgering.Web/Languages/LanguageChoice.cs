namespace Inburgering.Web.Languages;

/// <summary>What a visitor reads: a language, and whether the Dutch stands beside it.</summary>
/// <param name="Language">The language.</param>
/// <param name="IsBesideDutch">Whether the Dutch stands beside each text; never so for Dutch itself.</param>
public sealed record LanguageChoice(Language Language, bool IsBesideDutch)
{
    /// <summary>Every choice: each language alone, and each but Dutch with the Dutch beside it.</summary>
    public static ImmutableArray<LanguageChoice> All { get; } =
        [.. Language.All.Select(language => new LanguageChoice(language, false)), .. Language.All.Where(language => language != Language.Dutch).Select(language => new LanguageChoice(language, true))];

    /// <summary>The first part of the address.</summary>
    public string Segment => IsBesideDutch ? $"{Language.Code}-{Language.Dutch.Code}" : Language.Code;
}
