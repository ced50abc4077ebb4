using Inburgering.Domain.Subjects.ResidenceGround;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Subjects.Sponsor;

/// <summary>What bears on it and is not looked at.</summary>
public static class SponsorOmissions
{
    /// <summary>The card of family ends with that of the main person, which is renewed first, or together.</summary>
    public static Omission FamilieKaart { get; } = new("familie-kaart", SponsorProvisions.Vw94)
    {
        Rank = 10,
        Permits = [Permit.Extension],
        When = judged => judged.Dossier.Applies(WindowChanges.KaartNietVergunning)
            && !judged.Dossier.Look(ResidenceGroundQuestions.Verblijfsgrond).Is(ResidenceGroundQuestions.Protection),
    };
}
