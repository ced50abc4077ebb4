namespace Inburgering.Web.Languages;

/// <summary>Which plural form a number takes, as the Unicode CLDR has it, for the languages of the site.</summary>
public static class PluralRules
{
    /// <summary>The number of forms that a text in a language gives: zero, one, two, few, many, other in Arabic; one, other elsewhere.</summary>
    public static int FormsIn(string language) => language == "ar" ? 6 : 2;

    /// <summary>The place of the form in the list of forms.</summary>
    public static int FormOf(string language, int number) => language switch
    {
        "ar" => Arabic(number),
        "fa" or "ti" => number is 0 or 1 ? 0 : 1,
        _ => number == 1 ? 0 : 1,
    };

    private static int Arabic(int number) => (number, number % 100) switch
    {
        (0, _) => 0,
        (1, _) => 1,
        (2, _) => 2,
        (_, >= 3 and <= 10) => 3,
        (_, >= 11) => 4,
        _ => 5,
    };
}
