using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Subjects.Sponsor;

/// <summary>What is good to know of it.</summary>
public static class SponsorFacts
{
    public static FactKind KaartVanFamilie { get; } = new("kaart-van-familie", Topic.Gives, SponsorProvisions.Vw94)
    {
        Rank = 11,
        Permits = [Permit.Extension],
        When = filing => filing.Dossier.Applies(WindowChanges.KaartNietVergunning),
    };
}
