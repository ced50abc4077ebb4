namespace Inburgering.Domain.Subjects.Extension;

/// <summary>What is filled in about it on the form and its annexes.</summary>
public static class ExtensionEntries
{
    public static FormEntryKind Box493 { get; } = new("2", "2.493", "493", ExtensionProvisions.Box493)
    {
        Rank = 40,
        When = filing => filing.Permit == Permit.Extension,
    };
}
