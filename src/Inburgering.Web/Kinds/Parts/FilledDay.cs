using Inburgering.Web.Filling;

namespace Inburgering.Web.Kinds.Parts;

/// <summary>Three fields for one date, or a box that stands instead.</summary>
public abstract record FilledDay(Question Question, WrittenDate Written, ImmutableArray<string> Ticks) : FilledBeside(Question, Ticks)
{
    public sealed override IEnumerable<string> Typed => Written.Typed;

    public sealed override string FirstField => $"{Field}-{WrittenDate.DayField}";

    private protected sealed override Answer? OfTyped => Written.Date is { } date ? OfDate(date) : null;

    private protected abstract Answer OfDate(DateOnly date);

    private protected sealed override FilledBeside Untyped() => this with { Written = WrittenDate.Empty };
}
