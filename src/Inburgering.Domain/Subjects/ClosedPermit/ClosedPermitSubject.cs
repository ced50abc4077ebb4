using Inburgering.Domain.Subjects.Decision;

namespace Inburgering.Domain.Subjects.ClosedPermit;

/// <summary>All of it in one place.</summary>
public static class ClosedPermitSubject
{
    public static Subject Definition { get; } = new(typeof(ClosedPermitSubject))
    {
        Provisions = [ClosedPermitProvisions.Box497, ClosedPermitProvisions.Box497Fallback],
        Changes = [ClosedPermitChanges.GeenOnbepaaldeTijd],
        Rulings = [new("R25", ClosedPermitProvisions.Box497, DecisionProvisions.SixMonths)],
        Thresholds =
        [
            Threshold.Of("onbeslist-vanaf", ClosedPermitChanges.UndecidedWhen497Closes, ClosedPermitProvisions.Box497, DecisionProvisions.SixMonths),
        ],
        FormEntries = [ClosedPermitEntries.Box497, ClosedPermitEntries.Fallback497],
    };
}
