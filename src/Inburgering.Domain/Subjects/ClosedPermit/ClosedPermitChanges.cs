using Inburgering.Domain.Subjects.Decision;
using Inburgering.Domain.Subjects.ResidenceGround;

namespace Inburgering.Domain.Subjects.ClosedPermit;

/// <summary>The changes of the law that touch it, with their days.</summary>
public static class ClosedPermitChanges
{
    /// <summary>497 can no longer be applied for; what was not decided by then is treated as a renewal (R16, R25).</summary>
    public static LawChange GeenOnbepaaldeTijd { get; } =
        new("geen-onbepaalde-tijd", new(2026, 6, 12), Confidence.MediumToHigh, new(2026, 11, 21), new("https://ind.nl/nl/nieuwe-wetten-en-regels-asiel-en-nareis"))
        {
            Rank = 30,
            Touches = [ClosedPermitProvisions.Box497, ClosedPermitProvisions.Box497Fallback, ResidenceGroundProvisions.Box513Fallback, DecisionProvisions.SixMonths],
        };

    /// <summary>
    /// From this day of posting a 497 case may still be undecided when 497 closes: six months to decide, counted
    /// back from that day (R25).
    /// </summary>
    public static DateOnly UndecidedWhen497Closes { get; } = GeenOnbepaaldeTijd.From.AddMonths(-6);
}
