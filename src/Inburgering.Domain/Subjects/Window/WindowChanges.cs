namespace Inburgering.Domain.Subjects.Window;

/// <summary>The changes of the law that touch it, with their days.</summary>
public static class WindowChanges
{
    /// <summary>How many days after expiry an application for 513 may still pass under <see cref="VierWeken"/>.</summary>
    public const int DaysAfterExpiry = 28;

    /// <summary>How many months after expiry an extension could count as a new asylum application, until <see cref="KaartNietVergunning"/>.</summary>
    public const int MonthsUntilNewApplication = 6;

    private static readonly DateOnly LastChecked = new(2026, 11, 28);

    /// <summary>An extension is filed from three months before expiry instead of six (R11).</summary>
    public static LawChange DrieMaanden { get; } =
        new("drie-maanden", new(2026, 6, 12), Confidence.High, LastChecked, new("https://ind.nl/en/residence-permits/asylum/renew-asylum-residence-document"))
        {
            Rank = 50,
            Touches = [WindowProvisions.SixMonths],
        };

    /// <summary>The card running out does not end the asylum permit (R11).</summary>
    public static LawChange KaartNietVergunning { get; } =
        new("kaart-niet-vergunning", new(2026, 6, 12), Confidence.Sure, LastChecked, Statute.Vw.On(2026, 6, 12).Article("9"))
        {
            Before = Statute.Vw.On(2026, 2, 28).Article("28"),
            Rank = 52,
            Touches = [WindowProvisions.BeforeExpiry],
        };

    /// <summary>513 has no earliest day of filing: who has the five years may file while the permit is valid (R11).</summary>
    public static LawChange GeenVroegsteDag { get; } =
        new("geen-vroegste-dag", new(2014, 3, 29), Confidence.Medium, LastChecked, Statute.Vw.On(2014, 3, 29).Article("45b"))
        {
            Rank = 60,
            Touches = [WindowProvisions.SixMonths],
        };

    /// <summary>An application up to four weeks after expiry may still pass (R11).</summary>
    public static LawChange VierWeken { get; } =
        new("vier-weken", new(2022, 4, 8), Confidence.Medium, LastChecked, new("https://ind.nl/nl/nieuws"))
        {
            Rank = 62,
            Touches = [WindowProvisions.BeforeExpiry],
        };
}
