using System.Globalization;
using System.Text;

namespace Inburgering.Web.Filling;

/// <summary>Reads a month, as a number or by its name in any language that visitors may write.</summary>
public static class MonthNames
{
    private const int LeastLetters = 3;

    /// <summary>The languages of the site, now and later, and the other names that their speakers use.</summary>
    private static readonly string[] Tongues = ["nl", "en", "en-GB", "ar", "ar-SY", "fa", "tr", "ti"];

    private static readonly Dictionary<string, int> Names = Gather();

    /// <summary>The month, 1 to 12; null when it is none.</summary>
    public static int? Read(string written)
    {
        if (WrittenNumber.Read(written) is { } number)
        {
            return number is >= 1 and <= 12 ? number : null;
        }

        string name = Bare(written);
        return Names.TryGetValue(name, out int month) ? month : Beginning(name);
    }

    /// <summary>The month of which all names that begin like this speak; so "sept" and "janu" are read too.</summary>
    private static int? Beginning(string name)
    {
        int[] months = name.Length < LeastLetters
            ? []
            : [.. Names.Where(known => known.Key.StartsWith(name, StringComparison.Ordinal)).Select(known => known.Value).Distinct()];
        return months is [var month] ? month : null;
    }

    private static Dictionary<string, int> Gather()
    {
        Dictionary<string, int> names = new(StringComparer.Ordinal);
        foreach (string tongue in Tongues)
        {
            DateTimeFormatInfo format = Gregorian(tongue);
            for (int month = 1; month <= 12; month++)
            {
                foreach (string name in (string[])[format.GetMonthName(month), format.GetAbbreviatedMonthName(month), format.MonthGenitiveNames[month - 1]])
                {
                    names.TryAdd(Bare(name), month);
                }
            }
        }

        return names;
    }

    private static DateTimeFormatInfo Gregorian(string tongue)
    {
        CultureInfo culture = new(tongue, useUserOverride: false);
        culture.DateTimeFormat.Calendar = new GregorianCalendar();
        return culture.DateTimeFormat;
    }

    /// <summary>Letters only, small, without accents: Şubat and subat, أبريل and ابريل are the same, and so are I, İ and ı.</summary>
    private static string Bare(string written)
    {
        StringBuilder bare = new(written.Length);
        foreach (char letter in string.Concat(written.Where(char.IsLetter)).Normalize(NormalizationForm.FormKD).Where(char.IsLetter))
        {
            bare.Append(letter is 'ı' ? 'i' : char.ToLowerInvariant(letter));
        }

        return bare.ToString().Replace("ـ", "", StringComparison.Ordinal).Replace('ي', 'ی').Replace('ك', 'ک');
    }
}
