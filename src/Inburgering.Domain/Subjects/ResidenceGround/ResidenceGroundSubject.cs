using Inburgering.Domain.Subjects.ClosedPermit;
using Inburgering.Domain.Subjects.Sponsor;

namespace Inburgering.Domain.Subjects.ResidenceGround;

/// <summary>All of it in one place.</summary>
public static class ResidenceGroundSubject
{
    public static Subject Definition { get; } = new(typeof(ResidenceGroundSubject))
    {
        Provisions = [ResidenceGroundProvisions.Box513Own, ResidenceGroundProvisions.Box513Indefinite, ResidenceGroundProvisions.Box513Fallback, ResidenceGroundProvisions.Vw29, ResidenceGroundProvisions.Vw45b1d],
        Questions = [ResidenceGroundQuestions.Verblijfsgrond],
        Changes = [ResidenceGroundChanges.Statussen],
        Rulings =
        [
            new("R16", ClosedPermitProvisions.Box497Fallback, ResidenceGroundProvisions.Box513Fallback),
            new("R35", ResidenceGroundProvisions.Vw29, SponsorProvisions.Box513Family, SponsorProvisions.Vw45b1e),
        ],
        FormEntries =
        [
            ResidenceGroundEntries.Box513Own,
            ResidenceGroundEntries.Box513Indefinite,
            ResidenceGroundEntries.Box513Family,
            ResidenceGroundEntries.Box513Unknown,
            ResidenceGroundEntries.Box513Uncertain,
            ResidenceGroundEntries.Box513WithoutEu,
            ResidenceGroundEntries.Box513None,
            ResidenceGroundEntries.Fallback513,
            ResidenceGroundEntries.Fallback513To493,
            ResidenceGroundEntries.FallbackUncertain,
            ResidenceGroundEntries.FallbackLimits,
        ],
    };
}
