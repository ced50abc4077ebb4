namespace Inburgering.Domain.Subjects.Integration.Medical;

/// <summary>What is filled in about it on the form and its annexes.</summary>
public static class MedicalEntries
{
    public static FormEntryKind Box { get; } = new("bijlage-inburgeringsvereiste", "bijlage.medisch", "medisch", MedicalProvisions.Box7Municipality, MedicalProvisions.Box7Duo, MedicalProvisions.Box7AdviceMunicipality, MedicalProvisions.Box7AdviceMinister)
    {
        Rank = 400,
        When = filing => Inburgeringsvereiste.Counts(filing, MedischeGrond.GroundId),
    };
}
