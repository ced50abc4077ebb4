using System.Globalization;

namespace Inburgering.Domain.Kernel.Citing;

/// <summary>
/// How the product decides where the sources contradict each other or are silent. What it says stands under
/// <c>uitspraak.{id}.titel</c> and <c>uitspraak.{id}</c>.
/// </summary>
/// <param name="Id">The id by which comments cite it, for example <c>R8</c>.</param>
/// <param name="On">The provisions that it reads; none where it is about the product's own way of working.</param>
public sealed record Ruling(string Id, params ImmutableArray<Provision> On)
{
    /// <summary>The number in its id.</summary>
    public int Number { get; } = int.Parse(Id.AsSpan(1), CultureInfo.InvariantCulture);

    public Text Title => Text.Of($"uitspraak.{Id}.titel");

    public Text Text => Text.Of($"uitspraak.{Id}");

    public override string ToString() => Id;
}
