namespace Inburgering.Domain.Kernel.Citing;

/// <summary>A number or day on which a rule turns. What it is stands under <c>drempel.{id}</c>, with the value put in.</summary>
public sealed record Threshold
{
    private Threshold(string id, object value, ImmutableArray<Provision> provisions) => (Id, Value, Provisions) = (id, value, provisions);

    public string Id { get; }

    /// <summary>A whole number, or a day.</summary>
    public object Value { get; }

    /// <summary>The provisions that name it, or that it explains.</summary>
    public ImmutableArray<Provision> Provisions { get; }

    public Text Text => Text.Of($"drempel.{Id}", ("waarde", Value));

    public static Threshold Of(string id, int number, params ImmutableArray<Provision> provisions) => new(id, number, provisions);

    public static Threshold Of(string id, DateOnly day, params ImmutableArray<Provision> provisions) => new(id, day, provisions);

    public override string ToString() => Text.ToString();
}
