namespace Inburgering.Domain.Subjects.Income.Employment;

/// <summary>The employer's statement item by item, for who fills it in: what each asks, and what often goes wrong.</summary>
public static class EmployerStatement
{
    private const string Key = "werkgeversverklaring";
    private const int JobItems = 12;

    /// <summary>The items that are explained, in the order of the form: those about person and company together, those about the job one by one.</summary>
    public static ImmutableArray<(string Number, Text Text)> Items { get; } =
    [
        ("1.1 – 1.7", Text.Of($"formulier.{Key}.werknemer")),
        ("2.1 – 2.3", Text.Of($"formulier.{Key}.bedrijf")),
        .. Enumerable.Range(1, JobItems).Select(item => ($"3.{item}", Text.Of($"{Key}.baan.{item}"))),
        ("4.1 – 4.5", Text.Of($"formulier.{Key}.ondertekening")),
    ];

    /// <summary>What to check before it is given back.</summary>
    public static ImmutableArray<Text> Checks { get; } =
        [.. new[] { "volledig", "datums", "euro", "periode", "vakantiegeld", "uren", "stempel", "eigen" }.Select(check => Text.Of($"{Key}.controle.{check}"))];

    /// <summary>How old it may be, with the day from which it may be dated where the day of posting is known.</summary>
    public static Text NotBefore(DateOnly? posting) => posting?.AddMonths(-EmploymentPapers.Werkgeversverklaring.MonthsOld.GetValueOrDefault()) is { } day
        ? Text.Of($"{Key}.controle.dag", ("datum", day))
        : Text.Of($"{Key}.controle.oud");
}
