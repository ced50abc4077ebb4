using Inburgering.Domain.Subjects.Decision;
using Inburgering.Domain.Subjects.ResidenceGround;

namespace Inburgering.Domain.Subjects.ClosedPermit;

/// <summary>All of it in one place.</summary>
public static class ClosedPermitSubject
{
    public static Subject Definition { get; } = new(typeof(ClosedPermitSubject))
    {
        Provisions = [ClosedPermitProvisions.Box497, ClosedPermitProvisions.Box497Fallback],
        Changes = [ClosedPermitChanges.GeenOnbepaaldeTijd, ClosedPermitChanges.EuVergunningAsiel],
        Rulings = [new("R25", ClosedPermitProvisions.Box497, DecisionProvisions.SixMonths), new("R39", ResidenceGroundProvisions.Vw45b1d)],
        Thresholds =
        [
            Threshold.Of("onbeslist-vanaf", ClosedPermitChanges.UndecidedWhen497Closes, ClosedPermitProvisions.Box497, DecisionProvisions.SixMonths),
        ],
        FormEntries = [ClosedPermitEntries.Box497, ClosedPermitEntries.Fallback497],
        Facts = [ClosedPermitFacts.Gesloten],
    };
}
