using Inburgering.Domain.Composition;

namespace Inburgering.Web.Pages.Results;

/// <summary>How a permit that is not met comes within reach, as people see it: when, in which steps, at what cost.</summary>
/// <param name="Judgement">The judgement of the permit.</param>
/// <param name="Way">The ways to it, and the day on which waiting alone is enough.</param>
public sealed record ShownWays(Judgement Judgement, WayThere Way)
{
    /// <summary>How many are told before the rest is folded away: more choices do not help who has to choose.</summary>
    private const int Few = 3;

    public IEnumerable<Way> First => Way.Ways.Take(Few);

    public ImmutableArray<Way> Rest => [.. Way.Ways.Skip(Few)];

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

    private bool IsNone => !Judgement.IsOpen && Way.Ways.IsEmpty && Way.IfTimePasses is null;

    /// <summary>The ways to each permit that is not met and not closed, nor only for a person to judge; none by the form as printed, with which nothing can be sent.</summary>
    public static IEnumerable<ShownWays> Of(Assessment assessment) =>
        from judgement in assessment.Dossier.Law.Edition is Edition.AsPrinted ? [] : assessment.Permits
        where !judgement.IsClosed
        let way = assessment.WayThere(judgement)
        where way is not null && !(judgement.Verdict is Verdict.Uncertain && way.Ways.IsEmpty)
        select new ShownWays(judgement, way);

    /// <summary>The ways to the strongest permit that is within reach beside the one to apply for now; null where there are none.</summary>
    public static ShownWays? Beside(Assessment assessment) =>
        assessment.Permits.Length > 1 ? Of(assessment).FirstOrDefault(ways => ways.Judgement.Permit != assessment.Checklist.Permit && !ways.Way.Ways.IsEmpty) : null;

    /// <summary>When it can be complete, how sure it is and what it costs: one text each.</summary>
    public static IEnumerable<Text> About(Way way)
    {
        yield return way.From is { } day ? Text.Of("weg.vanaf", ("datum", day)) : Text.Of("weg.zonder-dag");
        if (way.Costs is { } costs)
        {
            yield return costs > 0 ? Text.Of("weg.kosten", ("bedrag", costs)) : Text.Of("weg.gratis");
        }

        if (!way.IsCertain)
        {
            yield return Text.Of("weg.onzeker");
        }
    }
}
