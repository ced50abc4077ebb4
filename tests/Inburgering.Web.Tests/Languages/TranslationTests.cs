using System.Text.RegularExpressions;
using Inburgering.Testing;
using Inburgering.Web.Languages;

namespace Inburgering.Web.Tests.Languages;

/// <summary>Every language says all that the Dutch says, with the same values and names, and in itself.</summary>
public sealed partial class TranslationTests
{
    private static readonly Dictionary<string, string> Dutch = Phrasebook.Load(Language.Dutch).ToDictionary(StringComparer.Ordinal);

    /// <summary>What stays in Latin letters in every language: bodies and things that are known by their abbreviation, levels, addresses.</summary>
    private static readonly HashSet<string> International =
    [
        "API", "BECON", "BTW", "BV", "DVD", "EU", "HTML", "IB", "IND", "DUO", "JSON", "NT2", "Nt2", "PDF", "USB", "kB", "dvd", "SVG", "WCAG", "Chromium", "axe",
    ];

    /// <summary>Frequent Dutch words that are no words of English or Turkish.</summary>
    private static readonly HashSet<string> DutchWords =
    [
        "het", "een", "niet", "voor", "deze", "bij", "uw", "wordt", "naar", "ook", "als", "maar", "nog", "zijn", "hebt", "hebben", "vergunning", "aanvraag", "inburgering", "kijk", "vraag", "datum", "stuur",
    ];

    public static TheoryData<string> Translations => new(Language.All.Where(language => language != Language.Dutch).Select(language => language.Code));

    [Theory]
    [MemberData(nameof(Translations))]
    public void A_translation_has_the_texts_of_the_Dutch_and_no_others(string code)
    {
        string[] keys = [.. Load(code).Keys];

        Assert.DoesNotContain(Dutch.Keys.Except(keys).Except(Pending(code)), key => !IsInALetter(key));
        Assert.Empty(keys.Except(Dutch.Keys));
    }

    /// <summary>A letter goes to who reads Dutch.</summary>
    [Theory]
    [MemberData(nameof(Translations))]
    public void A_letter_stays_in_Dutch(string code) => Assert.DoesNotContain(Load(code).Keys, IsInALetter);

    [Theory]
    [MemberData(nameof(Translations))]
    public void What_is_listed_as_pending_is_there_in_Dutch_and_not_translated_yet(string code)
    {
        Assert.Empty(Pending(code).Except(Dutch.Keys));
        Assert.Empty(Pending(code).Intersect(Load(code).Keys));
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void A_translation_puts_the_same_values_in(string code) =>
        Assert.Empty(Load(code).Where(text => !Template.Parse(text.Value).Placeholders.ToHashSet().SetEquals(Template.Parse(Dutch[text.Key]).Placeholders)).Select(text => text.Key));

    [Theory]
    [MemberData(nameof(Translations))]
    public void Each_plural_has_the_forms_of_the_language(string code) => Assert.Empty(
        from text in Load(code)
        from forms in Template.Parse(text.Value).Parts.Select(FormsOf)
        where !forms.IsEmpty && forms.Length != PluralRules.FormsIn(code)
        select text.Key);

    [Theory]
    [MemberData(nameof(Translations))]
    public void Each_official_name_stands_in_the_translation_as_it_stands_in_the_Dutch(string code) => Assert.Empty(
        from text in Load(code)
        from name in Names(Dutch[text.Key])
        where !Names(text.Value).Contains(name)
        select $"{text.Key}: {name}");

    [Theory]
    [MemberData(nameof(Translations))]
    public void What_is_marked_as_Dutch_is_Dutch(string code) => Assert.Empty(
        from text in Load(code)
        from name in Names(text.Value)
        where !Unmarked(Dutch[text.Key]).Contains(name, StringComparison.OrdinalIgnoreCase)
        select $"{text.Key}: {name}");

    [Theory]
    [MemberData(nameof(Translations))]
    public void No_Dutch_is_left_outside_the_names(string code)
    {
        bool isLatin = code is "en" or "tr";

        Assert.Empty(
            from text in Load(code)
            from word in LatinWord().Matches(WithoutNames(text.Value)).Select(match => match.Value)
            where isLatin ? DutchWords.Contains(word.ToLowerInvariant()) : !International.Contains(word) && !IsAbbreviation(word)
            select $"{text.Key}: {word}");
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void A_text_is_translated_not_copied(string code) => Assert.Empty(
        from text in Load(code)
        where text.Value == Dutch[text.Key] && LatinWord().Count(WithoutNames(text.Value)) > 2
        select text.Key);

    [Theory]
    [InlineData("ar", 0, 0)]
    [InlineData("ar", 1, 1)]
    [InlineData("ar", 2, 2)]
    [InlineData("ar", 3, 3)]
    [InlineData("ar", 10, 3)]
    [InlineData("ar", 11, 4)]
    [InlineData("ar", 99, 4)]
    [InlineData("ar", 100, 5)]
    [InlineData("ar", 102, 5)]
    [InlineData("ar", 103, 3)]
    [InlineData("ar", 111, 4)]
    [InlineData("fa", 0, 0)]
    [InlineData("ti", 0, 0)]
    [InlineData("ti", 2, 1)]
    [InlineData("en", 0, 1)]
    [InlineData("tr", 1, 0)]
    public void A_number_takes_the_plural_form_of_the_language(string code, int number, int form) => Assert.Equal(form, PluralRules.FormOf(code, number));

    private static ImmutableArray<string> FormsOf(Template.Part part) => part switch
    {
        Template.Plural plural => plural.Forms,
        Template.OfLaw law => law.Forms,
        _ => [],
    };

    private static bool IsInALetter(string key) => key.StartsWith(Letter.InDutch, StringComparison.Ordinal);

    /// <summary>The keys that a language may lack for now.</summary>
    private static IEnumerable<string> Pending(string code) => File.ReadLines(Path.Combine(Repository.Root, "src/Inburgering.Web/Languages/pending.txt"))
        .Where(line => line.StartsWith($"{code} ", StringComparison.Ordinal))
        .Select(line => line[(code.Length + 1)..].Trim());

    private static Dictionary<string, string> Load(string code) => Phrasebook.Load(Language.Find(code)!).ToDictionary(StringComparer.Ordinal);

    private static string[] Names(string text) => [.. OfficialName().Matches(text).Select(match => match.Groups[1].Value)];

    private static string Unmarked(string text) => text.Replace("[[", "", StringComparison.Ordinal).Replace("]]", "", StringComparison.Ordinal);

    private static string WithoutNames(string text) => Placeholder().Replace(Address().Replace(OfficialName().Replace(text, " "), " "), " ");

    /// <summary>Such as BRP or WIA: in capitals and short.</summary>
    private static bool IsAbbreviation(string word) => word.Length <= 5 && word.Skip(1).All(letter => char.IsUpper(letter) || char.IsDigit(letter)) && char.IsUpper(word[0]);

    [GeneratedRegex(@"\[\[(.*?)\]\]")]
    private static partial Regex OfficialName();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"https?://\S+|[\w.-]+\.nl\b")]
    private static partial Regex Address();

    [GeneratedRegex(@"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ0-9]+")]
    private static partial Regex LatinWord();
}
