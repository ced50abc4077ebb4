namespace Inburgering.Domain.Subjects.Window;

/// <summary>The changes of the law that touch it, with their days.</summary>
public static class WindowChanges
{
    /// <summary>An extension is filed from three months before expiry instead of six (R11).</summary>
    public static LawChange DrieMaanden { get; } =
        new("drie-maanden", new(2026, 6, 12), Confidence.High, new(2026, 11, 21), new("https://ind.nl/en/renew-asylum-residence-document"))
        {
            Rank = 50,
            Touches = [WindowProvisions.SixMonths],
        };

    /// <summary>513 has no earliest day of filing: who has the five years may file while the permit is valid (R11).</summary>
    public static LawChange GeenVroegsteDag513 { get; } =
        new("geen-vroegste-dag-513", new(2023, 1, 26), Confidence.Medium, new(2026, 11, 21), new("https://ind.nl/nl/aanvragen-verblijfsvergunning-eu-langdurig-ingezetene"))
        {
            Rank = 60,
            Touches = [WindowProvisions.SixMonths],
        };
}
