using Inburgering.Web.Filling;
using Inburgering.Web.Kinds.Parts;

namespace Inburgering.Web.Kinds.Getal;

/// <summary>One field for a whole number, or "weet ik niet".</summary>
public sealed record FilledNumber(NumberQuestion Number, string Written, ImmutableArray<string> Ticks) : FilledBeside(Number, Ticks)
{
    public override IEnumerable<string> Typed => [Written];

    public override ImmutableArray<string> Options => [Question.DontKnowWord];

    public override string FirstField => Field;

    /// <summary>The number; null while it is none.</summary>
    public int? Value => WrittenNumber.Read(Written);

    private protected override Answer? OfTyped => Value is { } value ? Answer.Of(value) : null;

    private protected override FilledBeside Untyped() => this with { Written = "" };
}
