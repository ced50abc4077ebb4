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
public sealed record StepKind(string Id, Moment Moment, params ImmutableArray<Provision> Provisions)
{
    /// <summary>Its place among the steps of the same moment; the lower comes first.</summary>
    public required int Rank { get; init; }

    /// <summary>Whether it is to be done for an application; always, unless said otherwise.</summary>
    public Func<Filing, bool> When { get; init; } = _ => true;

    /// <summary>Whether it is only good to know, with nothing to tick off.</summary>
    public bool IsNotice { get; init; }

    /// <summary>How it is said for an application; by its plain words, unless said otherwise.</summary>
    public Func<StepKind, Filing, Step> Says { get; init; } = (kind, _) => kind.Plain("tekst");

    /// <summary>The step for one application.</summary>
    public Step For(Filing filing) => Says(this, filing);

    /// <summary>The step without a date.</summary>
    public Step Plain(params ImmutableArray<string> parts) => new(this, [.. parts.Select(Word)], null);

    /// <summary>The step with its date; said without one where there is none.</summary>
    public Step On(DateOnly? date) => date is { } day
        ? new(this, [Text.Of($"stap.{Id}.tekst", ("datum", day))], day)
        : Plain("zonder-datum");

    /// <summary>One of its texts.</summary>
    public Text Word(string part) => Text.Of($"stap.{Id}.{part}");
}

/// <summary>One thing to do, on a personal checklist.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Texts">How to do it, in one or more texts.</param>
/// <param name="Date">By when, or from when; null where no date belongs to it.</param>
public sealed record Step(StepKind Kind, ImmutableArray<Text> Texts, DateOnly? Date)
{
    public Text Title => Text.Of($"stap.{Kind.Id}.titel");
}
