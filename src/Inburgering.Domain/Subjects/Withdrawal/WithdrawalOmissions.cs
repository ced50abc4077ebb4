using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Subjects.Withdrawal;

/// <summary>Why IND can withdraw an asylum permit instead of renewing it. None of it is asked.</summary>
public static class WithdrawalOmissions
{
    private static readonly ImmutableArray<Permit> Asylum = [Permit.Extension, Permit.Indefinite];

    public static Omission GrondBestaatNog { get; } = new("grond-bestaat-nog", WindowProvisions.Vw99) { Rank = 30, Permits = Asylum };

    public static Omission Hoofdverblijf { get; } = new("hoofdverblijf", WindowProvisions.Vw99) { Rank = 31, Permits = Asylum };

    public static Omission ReisNaarHerkomst { get; } = new("reis-naar-herkomst", WindowProvisions.Vw99) { Rank = 32, Permits = Asylum };

    public static Omission OnjuisteGegevens { get; } = new("onjuiste-gegevens", WindowProvisions.Vw99) { Rank = 33, Permits = Asylum };
}
