using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Subjects.Withdrawal;

/// <summary>What is good to know of it.</summary>
public static class WithdrawalFacts
{
    /// <summary>What can end an asylum permit.</summary>
    public static FactKind Intrekken { get; } = new("intrekken", Topic.Ends, WindowProvisions.Vw99)
    {
        Rank = 40,
        Permits = [Permit.Indefinite, Permit.Extension],
        When = filing => filing.Dossier.Applies(WindowChanges.KaartNietVergunning),
    };
}
