using System.Collections.Frozen;
using System.Globalization;

namespace Inburgering.Web.Languages;

/// <summary>How a language says the numbers and days of the law within its texts: in digits, in words, in the right plural form.</summary>
public sealed class LawWords
{
    /// <summary>The keys of numbers in words, for example <c>getal.5</c>.</summary>
    public const string WordPrefix = "getal.";

    /// <summary>The resource file of numbers in words.</summary>
    internal const string Room = "Inburgering.Web.Languages.NumberWords";

    private const string InWords = ":woord";
    private const string DayAndMonth = ":dag-en-maand";
    private const string Digits = "#";
    private const string Word = "@";

    private readonly LawValues _law;
    private readonly Language _language;
    private readonly FrozenDictionary<string, string> _numbers;

    public LawWords(LawValues law, Language language)
    {
        (_law, _language) = (law, language);
        _numbers = Phrasebook.Load(language, Room).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The name of a value without how it is written: languages differ in that, not in what they name.</summary>
    public static string Bare(string named) => named.Replace(InWords, "", StringComparison.Ordinal).Replace(DayAndMonth, "", StringComparison.Ordinal);

    /// <summary>Says a value; with a capital where it is named so.</summary>
    public string Say(Template.OfLaw value)
    {
        string said = Shown(value);
        return value.IsCapital ? $"{char.ToUpper(said[0], _language.Culture)}{said[1..]}" : said;
    }

    /// <summary>The words that come after a value: in Turkish their first ending follows the sound of the value.</summary>
    public string After(string said, string words) => _language.Code == "tr" ? TurkishEnding.After(said, words) : words;

    private string Shown(Template.OfLaw value)
    {
        object shown = _law.Of(Bare(value.Name));
        if (!value.Forms.IsEmpty)
        {
            int number = (int)shown;
            int form = Math.Min(PluralRules.FormOf(_language.Code, number), value.Forms.Length - 1);
            return value.Forms[form].Replace(Digits, Number(number), StringComparison.Ordinal).Replace(Word, Spelled(number), StringComparison.Ordinal);
        }

        return shown switch
        {
            int number when value.Name.EndsWith(InWords, StringComparison.Ordinal) => Spelled(number),
            int number => Number(number),
            DateOnly day when value.Name.EndsWith(DayAndMonth, StringComparison.Ordinal) => day.ToString("d MMMM", _language.Culture),
            DateOnly day => _language.Date(day),
            _ => (string)shown,
        };
    }

    private string Number(int number) => number.ToString("N0", _language.Culture);

    /// <summary>A small number in words; a greater one in digits.</summary>
    private string Spelled(int number) =>
        _numbers.GetValueOrDefault($"{WordPrefix}{number.ToString(CultureInfo.InvariantCulture)}") ?? Number(number);
}
