using Inburgering.Domain.Subjects.ClosedPermit;
using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Integration;
using Inburgering.Domain.Subjects.Record;
using Inburgering.Domain.Subjects.Registration;
using Inburgering.Domain.Subjects.ResidenceGround;
using Inburgering.Domain.Subjects.Uninterrupted;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Composition;

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

    /// <summary>Holds every condition of a permit against the answers so far.</summary>
    public static Judgement Judge(Dossier dossier, Permit permit)
    {
        bool closed = false;
        List<Finding> findings = [];
        foreach (Condition condition in Of(permit))
        {
            if (condition.Judge(dossier, permit) is { } finding)
            {
                findings.Add(finding);
                closed |= condition.ClosesPermit && finding.Verdict is Verdict.NotMet;
            }
        }

        return new(permit, closed, [.. findings.Select(finding => closed ? finding.Closed() : finding)]);
    }
}
