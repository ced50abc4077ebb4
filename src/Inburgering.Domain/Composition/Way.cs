namespace Inburgering.Domain.Composition;

/// <summary>
/// One way to a permit that is not met: a smallest set of gaps which, once filled, leaves nothing in the way (R43). The extension that
/// nobody may wait without (R24) belongs to it too.
/// </summary>
/// <param name="Steps">What is to be done, found out or waited for, in the order in which it comes up.</param>
/// <param name="From">The first day on which all of it can be complete; null where nobody can name one.</param>
/// <param name="IsCertain">Whether the permit is met then; false where something is left that a person must judge.</param>
/// <param name="Costs">What sources say that it costs, in euros, with the fee of the permit; null where none says anything.</param>
/// <param name="Outcome">The answers once it is done, as they may turn out to be.</param>
public sealed record Way(ImmutableArray<Gap> Steps, DateOnly? From, bool IsCertain, decimal? Costs, Answers Outcome)
{
    /// <summary>Whether another way leads as far with less, or further with as much.</summary>
    internal bool IsMoreThan(Way other) => other.Steps.All(Has)
        && (other.Steps.Length < Steps.Length ? other.IsCertain || !IsCertain : other.Steps.Length == Steps.Length && other.IsCertain && !IsCertain);

    private bool Has(Gap step) => Steps.Any(own => own.Id == step.Id);
}

/// <summary>How a permit that is not met comes within reach (R43).</summary>
/// <param name="Ways">The ways to it, the soonest first; none where there is none within what is asked.</param>
/// <param name="IfTimePasses">The first day on which it is met if nothing else changes; null where there is none that can be asked about.</param>
public sealed record WayThere(ImmutableArray<Way> Ways, DateOnly? IfTimePasses)
{
    /// <summary>The first day on which the steps of a way can be complete; null where nobody can name one.</summary>
    public DateOnly? IfStepsAreTaken => Ways.Min(way => way.From);
}
