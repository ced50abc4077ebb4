using Inburgering.Domain.Income;
using Inburgering.Domain.Integration;
using Inburgering.Domain.Judging;

namespace Inburgering.Domain.Permits;

/// <summary>What each permit demands, in the order in which it is shown.</summary>
public static class Demands
{
    private static readonly Condition Current = new VergunningNu();
    private static readonly Condition CanBeAskedFor = new AanTeVragen();
    private static readonly Condition FiveYears = new VijfJaar();
    private static readonly Condition Integrated = new Inburgeringsvereiste();
    private static readonly Condition Registered = new IngeschrevenInBrp();
    private static readonly Condition Window = new Termijn();
    private static readonly Condition Record = new Antecedenten();

    public static IReadOnlyList<Condition> Of493 { get; } = [Current, FiveYears, Registered, Window, Record];

    public static IReadOnlyList<Condition> Of497 { get; } = [CanBeAskedFor, Current, FiveYears, Integrated, Registered, Window, Record];

    public static IReadOnlyList<Condition> Of513 { get; } =
        [Current, new Grond513(), FiveYears, new Ononderbroken(), Integrated, new Inkomensvereiste(), Registered, Window, Record];

    /// <summary>The conditions of a permit.</summary>
    public static IReadOnlyList<Condition> Of(Permit permit) =>
        permit == Permit.Extension ? Of493 : permit == Permit.Indefinite ? Of497 : Of513;

    /// <summary>The conditions without which nothing more is asked for a permit (R26).</summary>
    private static bool Closes(Finding finding) => finding is { Id: "aan-te-vragen" or "vergunning-nu", Verdict: Verdict.NotMet };

    /// <summary>Holds every condition of a permit against the answers so far.</summary>
    public static Judgement Judge(Dossier dossier, Permit permit)
    {
        Finding[] findings = [.. Of(permit).Select(condition => condition.Judge(dossier, permit)).OfType<Finding>()];
        bool closed = findings.Any(Closes);
        return new(permit, closed, [.. findings.Select(finding => closed ? finding.Closed() : finding)]);
    }
}
