namespace Inburgering.Domain.Subjects.FiveYears;

/// <summary>What is good to know of it.</summary>
public static class FiveYearsFacts
{
    /// <summary>How long a card is valid.</summary>
    public static FactKind NieuweKaart { get; } = new("nieuwe-kaart", Topic.Gives, FiveYearsProvisions.Vw93)
    {
        Rank = 10,
        Permits = [Permit.Extension],
        When = filing => filing.Dossier.Applies(FiveYearsChanges.DrieJaar),
    };
}
