namespace Inburgering.Domain.Subjects.Income.Director;

/// <summary>All of it in one place.</summary>
public static class DirectorSubject
{
    public static Subject Definition { get; } = new(typeof(DirectorSubject))
    {
        Provisions = [DirectorProvisions.Dga],
        Thresholds =
        [
            Threshold.Of("maanden-bankafschriften", DirectorPapers.Bankafschriften3Maanden.MonthsCovered.GetValueOrDefault(), DirectorProvisions.Dga),
        ],
        Items = [DirectorPapers.BelangVennootschap, DirectorPapers.Bankafschriften3Maanden, DirectorPapers.BewijsLoonbelasting],
    };
}
