namespace Inburgering.Domain.Subjects.Applicant;

/// <summary>What is filled in about it on the form and its annexes.</summary>
public static class ApplicantEntries
{
    public static FormEntryKind Child { get; } = new("1", "1.kind", null, ApplicantProvisions.MinorParent)
    {
        Rank = 20,
        IsNotice = true,
        When = filing => filing.Dossier.IsMinor is true,
    };

    public static FormEntryKind ParentSigns { get; } = new("6", "6.ouder", null, ApplicantProvisions.MinorSign)
    {
        Rank = 290,
        When = filing => filing.Dossier.IsUnder(Ages.Signature) is true,
    };

    public static FormEntryKind ChildMaySign { get; } = new("6", "6.kind", null, ApplicantProvisions.MinorSign)
    {
        Rank = 300,
        IsNotice = true,
        When = filing => filing.Dossier.IsMinor is true && filing.Dossier.IsUnder(Ages.Signature) is false,
    };
}
