using Inburgering.Domain.Subjects.ClosedPermit;
using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.HealthInsurance;
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
    private static readonly Condition Insured = new Zorgverzekering();
    private static readonly Condition Record = new Antecedenten();

    public static IReadOnlyList<Condition> Of493 { get; } = [Current, FiveYears, Registered, Window, Record];

    public static IReadOnlyList<Condition> Of497 { get; } = [CanBeAskedFor, Current, FiveYears, Integrated, Registered, Window, Record];

    public static IReadOnlyList<Condition> Of513 { get; } =
        [CanBeAskedFor, Current, new Grond513(), FiveYears, new Ononderbroken(), Insured, Integrated, new Inkomensvereiste(), Registered, Window, Record];

    private static readonly ImmutableArray<Demand> By493 = Demanded(Of493);
    private static readonly ImmutableArray<Demand> By497 = Demanded(Of497);
    private static readonly ImmutableArray<Demand> By513 = Demanded(Of513);

    /// <summary>The conditions of a permit.</summary>
    public static IReadOnlyList<Condition> Of(Permit permit) =>
        permit == Permit.Extension ? Of493 : permit == Permit.Indefinite ? Of497 : Of513;

    /// <summary>Holds every condition of a permit against the answers so far.</summary>
    public static Judgement Judge(Dossier dossier, Permit permit) => dossier.Keep(typeof(Demands), permit, permit, static (dossier, permit) =>
    {
        bool closed = IsClosed(dossier, permit);
        var findings = ImmutableArray.CreateBuilder<Finding>(By(permit).Length);
        foreach (Demand demand in By(permit))
        {
            if (demand.Condition.Kept(dossier, permit) is { } finding)
            {
                findings.Add(closed && !(demand.Condition.ClosesPermit && finding.Verdict is Verdict.NotMet) ? finding.OfClosedPermit() : finding);
            }
        }

        return new Judgement(permit, closed, findings.DrainToImmutable());
    });

    /// <summary>Shows what a permit still asks; a condition that could ask nothing sooner is not judged.</summary>
    internal static void Show(Asking asking, Dossier dossier, Permit permit)
    {
        if (IsClosed(dossier, permit))
        {
            return;
        }

        foreach (Demand demand in By(permit))
        {
            if (asking.IsWorthSeeing(demand.Asks))
            {
                demand.Condition.Show(asking, dossier, permit);
            }
        }
    }

    /// <summary>How much can still be asked for a permit; while it is closed, only by what closes it.</summary>
    internal static IEnumerable<Prospect> Ahead(Dossier dossier, Permit permit)
    {
        (Condition? Condition, QuestionSet LookedAt) closing = default;
        foreach (Demand demand in By(permit))
        {
            if (closing.Condition is null && demand.Condition.ClosesPermit && demand.Condition.Kept(dossier, permit) is { Verdict: Verdict.NotMet })
            {
                closing = (demand.Condition, dossier.LookedAtLast);
            }
        }

        return By(permit).SelectMany(demand => demand.Condition.Ahead(dossier, permit).Select(prospect =>
            closing.Condition is null || closing.Condition == demand.Condition ? prospect : prospect with { Behind = closing.LookedAt }));
    }

    private static bool IsClosed(Dossier dossier, Permit permit)
    {
        foreach (Demand demand in By(permit))
        {
            if (demand.Condition.ClosesPermit && demand.Condition.Kept(dossier, permit) is { Verdict: Verdict.NotMet })
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<Demand> By(Permit permit) => permit == Permit.Extension ? By493 : permit == Permit.Indefinite ? By497 : By513;

    private static ImmutableArray<Demand> Demanded(IEnumerable<Condition> conditions) =>
        [.. conditions.Select(condition => new Demand(condition, condition.Questions.Aggregate(default(QuestionSet), (asks, question) => asks | QuestionSet.Of(Questionnaire.OrderOf(question)))))];

    /// <summary>A condition, with the questions that it can ask.</summary>
    private readonly record struct Demand(Condition Condition, QuestionSet Asks);
}
