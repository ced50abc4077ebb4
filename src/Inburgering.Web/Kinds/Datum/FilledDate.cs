using Inburgering.Web.Filling;
using Inburgering.Web.Kinds.Parts;

namespace Inburgering.Web.Kinds.Datum;

/// <summary>Three fields for a date, or "weet ik niet".</summary>
public sealed record FilledDate(DateQuestion Dated, WrittenDate Written, ImmutableArray<string> Ticks) : FilledDay(Dated, Written, Ticks)
{
    public override ImmutableArray<string> Options => Dated.MayBeUnknown ? [Question.DontKnowWord] : [];

    private protected override Answer OfDate(DateOnly date) => Answer.Of(date);
}
