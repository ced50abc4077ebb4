using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Subjects.Withdrawal;

/// <summary>All of it in one place.</summary>
public static class WithdrawalSubject
{
    public static Subject Definition { get; } = new(typeof(WithdrawalSubject))
    {
        Rulings = [new("R33", WindowProvisions.Vw99)],
        Facts = [WithdrawalFacts.Intrekken],
        NotLookedAt = [WithdrawalOmissions.GrondBestaatNog, WithdrawalOmissions.Hoofdverblijf, WithdrawalOmissions.ReisNaarHerkomst, WithdrawalOmissions.OnjuisteGegevens],
    };
}
