namespace Inburgering.Domain.Kernel.Enclosing;

/// <summary>What a fact is about. Those up to <see cref="More"/> set the permits side by side; the others say what comes after posting.</summary>
public enum Topic
{
    Gives,
    Ends,
    Costs,
    Takes,
    Refused,

    /// <summary>What a permit adds to an extension.</summary>
    More,

    Staying,
    CardEnds,
    MorePapers,
    NoAnswer,
}

public static class Topics
{
    public static string Wire(this Topic topic) => topic switch
    {
        Topic.Gives => "geeft",
        Topic.Ends => "einde",
        Topic.Costs => "kost",
        Topic.Takes => "duurt",
        Topic.Refused => "afgewezen",
        Topic.More => "meer",
        Topic.Staying => "blijven",
        Topic.CardEnds => "kaart-loopt-af",
        Topic.MorePapers => "meer-papieren",
        _ => "geen-antwoord",
    };

    public static Text Text(this Topic topic) => Kernel.Text.Of($"onderwerp.{topic.Wire()}");
}

/// <summary>
/// Something of the law that is good to know of a permit: nothing is judged by it, and there is nothing to do for it. Its words
/// stand under <c>feit.{id}</c>.
/// </summary>
public sealed record FactKind(string Id, Topic Topic, params ImmutableArray<Provision> Provisions)
{
    /// <summary>Its place among the facts and steps of an application; the lower comes first.</summary>
    public required int Rank { get; init; }

    /// <summary>The permits that it is about.</summary>
    public ImmutableArray<Permit> Permits { get; init; } = Permit.StrongestFirst;

    /// <summary>Whether it is so for an application; always, unless said otherwise.</summary>
    public Func<Filing, bool> When { get; init; } = _ => true;

    /// <summary>How it is said for an application; by its plain words, unless said otherwise.</summary>
    public Func<FactKind, Filing, Text> Says { get; init; } = (kind, _) => Text.Of($"feit.{kind.Id}");

    /// <summary>Whether it is told of an application.</summary>
    public bool IsOf(Filing filing) => Permits.Contains(filing.Permit) && When(filing);

    /// <summary>The fact for one application.</summary>
    public Fact For(Filing filing) => new(this, Says(this, filing));

    /// <summary>One of its texts.</summary>
    public Text Word(string part, params ReadOnlySpan<(string Name, object Value)> arguments) => Text.Of($"feit.{Id}.{part}", arguments);

    public override string ToString() => Id;
}

/// <summary>A fact as it is told of one application.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words.</param>
public sealed record Fact(FactKind Kind, Text Text);
