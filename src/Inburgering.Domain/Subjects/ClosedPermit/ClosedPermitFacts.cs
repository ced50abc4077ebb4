using Inburgering.Domain.Subjects.CurrentPermit;

namespace Inburgering.Domain.Subjects.ClosedPermit;

/// <summary>What is good to know of it.</summary>
public static class ClosedPermitFacts
{
    public static FactKind Gesloten { get; } = new("gesloten", Topic.Gives, CurrentPermitProvisions.Vw28)
    {
        Rank = 20,
        Permits = [Permit.Indefinite],
        When = filing => filing.Dossier.Applies(ClosedPermitChanges.GeenOnbepaaldeTijd),
    };
}
