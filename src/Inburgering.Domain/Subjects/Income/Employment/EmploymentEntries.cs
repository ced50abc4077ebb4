namespace Inburgering.Domain.Subjects.Income.Employment;

/// <summary>What is filled in about it on the form and its annexes.</summary>
public static class EmploymentEntries
{
    public static ImmutableArray<FormEntryKind> Annex { get; } =
    [
        Annexed(440, "werknemer", EmploymentProvisions.Employee),
        Annexed(450, "bedrijf", EmploymentProvisions.Company),
        Annexed(460, "baan", EmploymentProvisions.Job),
        Annexed(470, "ondertekening", EmploymentProvisions.Sign),
    ];

    private static FormEntryKind Annexed(int rank, string key, Provision provision) => new("bijlage-werkgeversverklaring", $"werkgeversverklaring.{key}", null, provision)
    {
        Rank = rank,
        When = filing => filing.Envelope.Has(EmploymentPapers.Werkgeversverklaring),
    };
}
