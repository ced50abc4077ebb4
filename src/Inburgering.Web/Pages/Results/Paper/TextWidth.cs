namespace Inburgering.Web.Pages.Results.Paper;

/// <summary>
/// How wide a text is on paper, reckoned by the server, so that it can lay out sheets for every browser: the widths of Arial
/// (and Liberation Sans, which is made to the same measure); other scripts broadly.
/// </summary>
public static class TextWidth
{
    private const double Lower = 0.556;
    private const double Upper = 0.72;
    private const double Arabic = 0.5;
    private const double Ethiopic = 0.645;

    /// <summary>What bold letters take more than the table says, and plain text with a bold name here and there.</summary>
    private const double Bold = 1.08;
    private const double Plain = 1.02;

    /// <summary>The widths of Arial, in parts of the size of the letter, for what differs from the common width.</summary>
    private static readonly Dictionary<char, double> Widths = new (string Letters, double Width)[]
    {
        ("'ijl", 0.222),
        (" !,./:;I[]ft\u00A0·", 0.28),
        ("()r-`‘’", 0.333),
        ("\"ckJsvxyz", 0.5),
        ("FTZ", 0.61),
        ("ABEKPSVXY&", 0.667),
        ("GOQ", 0.778),
        ("Mm", 0.833),
        ("%", 0.889),
        ("W@—", 1),
    }.SelectMany(row => row.Letters.Select(letter => (letter, row.Width))).ToDictionary();

    /// <summary>The number of lines that texts take which run on, each word whole.</summary>
    /// <param name="runs">The texts, and whether their letters are bold.</param>
    /// <param name="room">The length of a line, in parts of the size of the letters.</param>
    /// <returns>At least 1; 0 for no text.</returns>
    public static int Lines(IEnumerable<(string Text, bool IsBold)> runs, double room)
    {
        double space = Of(' ');
        int lines = 0;
        double used = room;
        foreach ((string text, bool isBold) in runs)
        {
            foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                double wide = word.Sum(Of) * (isBold ? Bold : Plain);
                if (used + space + wide > room)
                {
                    lines += (int)Math.Max(1, Math.Ceiling(wide / room));
                    used = wide % room;
                }
                else
                {
                    used += space + wide;
                }
            }
        }

        return lines;
    }

    private static double Of(char letter) => letter switch
    {
        >= '\u0600' and <= '\u06FF' => Arabic,
        >= '\u1200' and <= '\u139F' => Ethiopic,
        _ when Widths.TryGetValue(letter, out double width) => width,
        _ => char.IsUpper(letter) ? Upper : Lower,
    };
}
