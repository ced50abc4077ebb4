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

    public static ImmutableArray<Condition> Of493 { get; } = [Current, FiveYears, Registered, Window, Record];

    public static ImmutableArray<Condition> Of497 { get; } = [CanBeAskedFor, Current, FiveYears, Integrated, Registered, Window, Record];

    public static ImmutableArray<Condition> Of513 { get; } =
        [Current, new Grond513(), FiveYears, new Ononderbroken(), Integrated, new Inkomensvereiste(), Registered, Window, Record];

    /// <summary>What each condition can ask.</summary>
    private static readonly Dictionary<Condition, QuestionSet> Asks = Permit.StrongestFirst.SelectMany(permit => Of(permit)).Distinct().ToDictionary(
        condition => condition,
        condition => condition.Questions.Select(Questionnaire.OrderOf).Aggregate(default(QuestionSet), (asks, place) => asks | QuestionSet.Of(place)));

    /// <summary>The conditions of a permit.</summary>
    public static ImmutableArray<Condition> Of(Permit permit) =>
        permit == Permit.Extension ? Of493 : permit == Permit.Indefinite ? Of497 : Of513;

    /// <summary>Holds every condition of a permit against the answers so far.</summary>
    public static Judgement Judge(Dossier dossier, Permit permit) => dossier.Keep(typeof(Demands), permit, permit, static (dossier, permit) =>
    {
        bool closed = IsClosed(dossier, permit);
        var findings = ImmutableArray.CreateBuilder<Finding>(Of(permit).Length);
        foreach (Condition condition in Of(permit))
        {
            if (condition.Kept(dossier, permit) is { } finding)
            {
                findings.Add(closed ? finding.Closed() : finding);
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

        foreach (Condition condition in Of(permit))
        {
            if (asking.IsWorthSeeing(Asks[condition]))
            {
                condition.Show(asking, dossier, permit);
            }
        }
    }

    private static bool IsClosed(Dossier dossier, Permit permit)
    {
        foreach (Condition condition in Of(permit))
        {
            if (condition.ClosesPermit && condition.Kept(dossier, permit) is { Verdict: Verdict.NotMet })
            {
                return true;
            }
        }

        return false;
    }
}
