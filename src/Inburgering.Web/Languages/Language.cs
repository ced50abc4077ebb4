using System.Globalization;

namespace Inburgering.Web.Languages;

/// <summary>A language of the site. The first part of every address names it.</summary>
/// <param name="Code">The language tag, also the first part of the path: nl, en, ar …</param>
/// <param name="OwnName">What its speakers call it.</param>
/// <param name="IsRightToLeft">Whether it is written from right to left.</param>
/// <param name="IsReviewed">Whether a native speaker has reviewed every text. Until then the Dutch stands beside what weighs most.</param>
public sealed record Language(string Code, string OwnName, bool IsRightToLeft = false, bool IsReviewed = false)
{
    private const string Arabic = "ar";
    private const string EuropeanGroups = ",";
    private const double LatinLine = 1.2;
    private const double TallLine = 1.35;

    /// <summary>Dutch: the authority, and the language of every official name.</summary>
    public static Language Dutch { get; } = new("nl", "Nederlands", IsReviewed: true);

    /// <summary>Every language of the site, Dutch first.</summary>
    public static IReadOnlyList<Language> All { get; } =
    [
        Dutch,
        new("en", "English"),
        new(Arabic, "العربية", IsRightToLeft: true),
        new("ti", "ትግርኛ"),
        new("fa", "فارسی", IsRightToLeft: true),
        new("tr", "Türkçe"),
    ];

    /// <summary>The culture for dates and numbers, with the Gregorian calendar whatever the language's own default is.</summary>
    public CultureInfo Culture { get; } = Gregorian(Code);

    /// <summary>A date in words, for example "12 juni 2026".</summary>
    public string Date(DateOnly date) => date.ToString("d MMMM yyyy", Culture);

    /// <summary>A date of birth in words, as far as it is known: "4 maart 1958", "maart 1958" or "1958".</summary>
    public string Date(BirthDate birth) => birth.IsExact ? Date(birth.First) : birth.First.ToString(birth.IsYear ? "yyyy" : "MMMM yyyy", Culture);

    /// <summary>The height of a line on paper, in parts of the size of its letters, as in the style sheet.</summary>
    public double PrintedLine => Code switch
    {
        Arabic or "fa" or "ti" => TallLine,
        _ => LatinLine,
    };

    /// <summary>"rtl" or "ltr", as HTML wants it.</summary>
    public string Direction => IsRightToLeft ? "rtl" : "ltr";

    /// <summary>The language with a code; null when the site does not speak it.</summary>
    public static Language? Find(string? code) => All.FirstOrDefault(language => string.Equals(language.Code, code, StringComparison.OrdinalIgnoreCase));

    private static CultureInfo Gregorian(string code)
    {
        CultureInfo culture = new(code, useUserOverride: false);
        if (culture.DateTimeFormat.Calendar is not GregorianCalendar)
        {
            culture.DateTimeFormat.Calendar = culture.OptionalCalendars.OfType<GregorianCalendar>().FirstOrDefault() ?? new GregorianCalendar();
        }

        if (culture.TextInfo.IsRightToLeft)
        {
            culture.NumberFormat.NumberGroupSeparator = EuropeanGroups;
        }

        if (code == Arabic)
        {
            culture.DateTimeFormat.MonthNames = culture.DateTimeFormat.MonthGenitiveNames = MonthsOfEastAndWest(culture);
        }

        return CultureInfo.ReadOnly(culture);
    }

    /// <summary>The months as Syrians and Iraqis name them, and as Egyptians and Sudanese do.</summary>
    private static string[] MonthsOfEastAndWest(CultureInfo west) =>
    [
        .. new CultureInfo("ar-SY", useUserOverride: false).DateTimeFormat.MonthNames.Zip(
            west.DateTimeFormat.MonthNames,
            (eastern, western) => eastern == western ? eastern : $"{eastern}/{western}"),
    ];
}
