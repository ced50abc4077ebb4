namespace Inburgering.Domain.Subjects.Income.Assets;

/// <summary>All of it in one place.</summary>
public static class AssetsSubject
{
    public static Subject Definition { get; } = new(typeof(AssetsSubject))
    {
        Provisions = [AssetsProvisions.Assets, AssetsProvisions.AssetsLast],
        Thresholds = [Threshold.Of("jaren-vermogen", 1, AssetsProvisions.AssetsLast)],
        Items = [AssetsPapers.Belastingopgaaf],
    };
}
