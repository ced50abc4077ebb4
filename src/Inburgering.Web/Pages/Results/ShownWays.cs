using Inburgering.Domain.Composition;

namespace Inburgering.Web.Pages.Results;

/// <summary>How a permit that is not met comes within reach, as people see it: when, in which steps, at what cost.</summary>
/// <param name="Judgement">The judgement of the permit.</param>
/// <param name="Way">The ways to it, and the day on which waiting alone is enough.</param>
public sealed record ShownWays(Judgement Judgement, WayThere Way)
{
    /// <summary>How many are told before the rest is folded away: more choices do not help who has to choose.</summary>
    private const int Few = 3;

    /// <summary>The steps that every way has: told once, before the ways.</summary>
    public ImmutableArray<Gap> InAnyCase => Way.Ways is [var first, _, ..] ? [.. first.Steps.Where(step => Way.Ways.All(way => way.Steps.Contains(step)))] : [];

    public IEnumerable<ShownWay> First => All.Take(Few);

    public ImmutableArray<ShownWay> Rest => [.. All.Skip(Few)];

    public Text Title => Text.Of("weg.titel", ("nummer", Judgement.Permit.Code));

    public Text RestTitle => Text.Of(Rest.Length == 1 ? "weg.nog-een" : "weg.nog", ("aantal", Rest.Length));

    /// <summary>What waiting alone comes to, where that is not the first way already; or that there is no way, or that questions come first.</summary>
    public Text? Note =>
        Judgement.IsOpen ? Text.Of("weg.eerst-vragen")
        : IsNone ? Text.Of("weg.geen")
        : Way.IfTimePasses is { } day && !Way.Ways.Any(way => way.Steps.All(step => step.Kind is GapKind.Wait)) ? Text.Of("weg.wachten", ("datum", day))
        : null;

    /// <summary>What stands in the way, where there is none.</summary>
    public IEnumerable<Text> Obstacles => IsNone
        ? Judgement.Conditions.Where(condition => condition.Verdict is Verdict.NotMet or Verdict.Unknown).Select(condition => condition.Text)
        : [];

    /// <summary>Each way with its own steps; numbered where there is a choice.</summary>
    private IEnumerable<ShownWay> All => Way.Ways.Select((way, index) => new ShownWay(way, Way.Ways.Length > 1 ? index + 1 : null, [.. way.Steps.Except(InAnyCase)]));

    private bool IsNone => !Judgement.IsOpen && Way.Ways.IsEmpty && Way.IfTimePasses is null;

    /// <summary>The ways to each permit that is not met and not closed, nor only for a person to judge; none by the form as printed, with which nothing can be sent.</summary>
    public static IEnumerable<ShownWays> Of(Assessment assessment) =>
        from judgement in assessment.Dossier.Law.Edition is Edition.AsPrinted ? [] : assessment.Permits
        where !judgement.IsClosed
        let way = assessment.WayThere(judgement)
        where way is not null && !(judgement.Verdict is Verdict.Uncertain && way.Ways.IsEmpty)
        select new ShownWays(judgement, way);

    /// <summary>The ways to the strongest permit beside the one to apply for now, where something is to be done for it; null where there are none. Waiting alone is told by a day.</summary>
    public static ShownWays? Beside(Assessment assessment, IEnumerable<ShownWays> all) =>
        all.FirstOrDefault(ways => ways.Judgement.Permit != assessment.Advice.Tick && ways.Way.Ways.Any(way => way.Steps.Any(step => step.Kind is not GapKind.Wait)));
}

/// <summary>One way, as people see it.</summary>
/// <param name="Way">The way.</param>
/// <param name="Number">Its number; null where it is the only one.</param>
/// <param name="Steps">What to do on this way, beside what every way has.</param>
public sealed record ShownWay(Way Way, int? Number, ImmutableArray<Gap> Steps)
{
    /// <summary>When it can be complete, how sure it is and what it costs: one text each.</summary>
    public IEnumerable<Text> About
    {
        get
        {
            yield return Way.Steps.Any(step => step.Kind is GapKind.FindOut) ? Text.Of("weg.misschien")
                : Way.From is { } day ? Text.Of("weg.vanaf", ("datum", day)) : Text.Of("weg.zonder-dag");
            if (Way.Costs is { } costs)
            {
                yield return costs > 0 ? Text.Of("weg.kosten", ("bedrag", costs)) : Text.Of("weg.gratis");
            }

            if (!Way.IsCertain)
            {
                yield return Text.Of("weg.onzeker");
            }
        }
    }
}
