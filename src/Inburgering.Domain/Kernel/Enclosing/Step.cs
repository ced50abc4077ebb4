namespace Inburgering.Domain.Kernel.Enclosing;

/// <summary>When a step is to be done.</summary>
public enum Moment
{
    Before,
    Filling,
    Posting,
    After,
}

public static class Moments
{
    public static string Wire(this Moment moment) => moment switch
    {
        Moment.Before => "vooraf",
        Moment.Filling => "invullen",
        Moment.Posting => "posten",
        _ => "daarna",
    };

    public static Text Text(this Moment moment) => Kernel.Text.Of($"moment.{moment.Wire()}");
}

/// <summary>A kind of step. Its words stand under <c>stap.{id}.titel</c> and <c>.tekst</c>.</summary>
public sealed record StepKind(string Id, Moment Moment, params ImmutableArray<Provision> Provisions);

/// <summary>One thing to do, on a personal checklist.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Texts">How to do it, in one or more texts.</param>
/// <param name="Date">By when, or from when; null where no date belongs to it.</param>
public sealed record Step(StepKind Kind, ImmutableArray<Text> Texts, DateOnly? Date)
{
    public Text Title => Text.Of($"stap.{Kind.Id}.titel");
}
