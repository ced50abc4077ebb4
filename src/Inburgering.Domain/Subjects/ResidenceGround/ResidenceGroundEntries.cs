using Inburgering.Domain.Subjects.ClosedPermit;
using Inburgering.Domain.Subjects.Sponsor;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Subjects.ResidenceGround;

/// <summary>What is filled in about it on the form and its annexes.</summary>
public static class ResidenceGroundEntries
{
    public static FormEntryKind Box513Own { get; } = new("2", "2.513-eigen", "513", ResidenceGroundProvisions.Box513Own)
    {
        Rank = 60,
        When = filing => IsOwn(filing) && !filing.Dossier.HoldsIndefinite,
    };

    public static FormEntryKind Box513Indefinite { get; } = new("2", "2.513-onbepaald", "513", ResidenceGroundProvisions.Box513Indefinite)
    {
        Rank = 70,
        When = filing => IsOwn(filing) && filing.Dossier.HoldsIndefinite,
    };

    public static FormEntryKind Box513Family { get; } = new("2", "2.513-gezin", "513", SponsorProvisions.Box513Family)
    {
        Rank = 80,
        When = filing => Ground(filing, Verdict.Met) && !IsOwn(filing),
    };

    public static FormEntryKind Box513Unknown { get; } = new("2", "2.513-onbekend", "513", ResidenceGroundProvisions.Box513Own, ResidenceGroundProvisions.Box513Indefinite, SponsorProvisions.Box513Family)
    {
        Rank = 90,
        When = filing => Ground(filing, Verdict.Unknown),
    };

    /// <summary>Family holding an indefinite permit: the introduction covers them, the box does not.</summary>
    public static FormEntryKind Box513Uncertain { get; } = new("2", "2.513-onzeker", "513", SponsorProvisions.Box513Family, SponsorProvisions.For513Family)
    {
        Rank = 100,
        When = filing => Ground(filing, Verdict.Uncertain) && filing.Dossier.HoldsIndefinite,
    };

    /// <summary>Family of a main person without the EU permit: the box asks for it, the act does not (R35).</summary>
    public static FormEntryKind Box513WithoutEu { get; } = new("2", "2.513-zonder-eu", "513", SponsorProvisions.Box513Family, SponsorProvisions.Vw45b1e)
    {
        Rank = 101,
        When = filing => Ground(filing, Verdict.Uncertain) && !filing.Dossier.HoldsIndefinite,
    };

    /// <summary>None of the three situations beside the box is this person's.</summary>
    public static FormEntryKind Box513None { get; } = new("2", "2.513-geen", null, ResidenceGroundProvisions.Box513Own, ResidenceGroundProvisions.Box513Indefinite, SponsorProvisions.Box513Family)
    {
        Rank = 110,
        IsNotice = true,
        When = filing => Ground(filing, Verdict.NotMet),
    };

    public static FormEntryKind Fallback513 { get; } = new("2", "2.513-vangnet", null, ResidenceGroundProvisions.Box513Fallback)
    {
        Rank = 130,
        IsNotice = true,
        When = filing => FallsBackFrom513(filing) && !ClosedPermitChanges.MayCloseBeforeDecision(filing.Dossier),
    };

    /// <summary>Posted in the last six months before 497 closes, when a refusal may come after it: only 493 is left to fall back on (R16).</summary>
    public static FormEntryKind Fallback513To493 { get; } = new("2", "2.513-vangnet-493", null, ResidenceGroundProvisions.Box513Fallback)
    {
        Rank = 131,
        IsNotice = true,
        When = filing => FallsBackFrom513(filing) && ClosedPermitChanges.MayCloseBeforeDecision(filing.Dossier),
    };

    /// <summary>From 12 June 2026 the fallback towards 497 is void and the one towards 493 uncertain (R16).</summary>
    public static FormEntryKind FallbackUncertain { get; } = new("2", "2.vangnet-onzeker", null, ResidenceGroundProvisions.Box513Fallback)
    {
        Rank = 140,
        IsNotice = true,
        When = filing => FallsBack(filing) && filing.Dossier.Applies(ClosedPermitChanges.GeenOnbepaaldeTijd),
    };

    public static FormEntryKind FallbackLimits { get; } = new("2", "2.vangnet-dekt-niet", null, ClosedPermitProvisions.Box497Fallback, ResidenceGroundProvisions.Box513Fallback)
    {
        Rank = 150,
        IsNotice = true,
        When = FallsBack,
    };

    private static bool FallsBackFrom513(Filing filing) =>
        FallsBack(filing) && filing.Permit == Permit.LongTermResident && !filing.Dossier.Applies(ClosedPermitChanges.GeenOnbepaaldeTijd);

    private static bool Ground(Filing filing, Verdict verdict) =>
        filing.Permit == Permit.LongTermResident && (filing.Judgement.Find(Grond513.ConditionId)?.Verdict ?? Verdict.Unknown) == verdict;

    private static bool IsOwn(Filing filing) =>
        Ground(filing, Verdict.Met) && filing.Dossier.Look(ResidenceGroundQuestions.Verblijfsgrond).Is(ResidenceGroundQuestions.Protection);

    /// <summary>Whether a refusal falls back on a weaker permit; those who hold an indefinite permit keep it, and have nothing to extend.</summary>
    private static bool FallsBack(Filing filing) =>
        filing.Permit == Permit.Indefinite || (filing.Permit == Permit.LongTermResident && !filing.Dossier.HoldsIndefinite);
}
