namespace Inburgering.Domain.Subjects.ClosedPermit;

/// <summary>What is filled in about it on the form and its annexes.</summary>
public static class ClosedPermitEntries
{
    public static FormEntryKind Box497 { get; } = new("2", "2.497", "497", ClosedPermitProvisions.Box497)
    {
        Rank = 50,
        When = filing => filing.Permit == Permit.Indefinite,
    };

    public static FormEntryKind Fallback497 { get; } = new("2", "2.497-vangnet", null, ClosedPermitProvisions.Box497Fallback)
    {
        Rank = 120,
        IsNotice = true,
        When = filing => filing.Permit == Permit.Indefinite && !filing.Dossier.Applies(ClosedPermitChanges.GeenOnbepaaldeTijd),
    };
}
