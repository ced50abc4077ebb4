using Inburgering.Web.Filling;
using Inburgering.Web.Kinds.Parts;

namespace Inburgering.Web.Kinds.DatumOfWoord;

/// <summary>Three fields for a date, or the word of the question, or "weet ik niet".</summary>
public sealed record FilledDateOrWord(DateOrWordQuestion Dated, WrittenDate Written, ImmutableArray<string> Ticks) : FilledDay(Dated, Written, Ticks)
{
    public override ImmutableArray<string> Options => Dated.MayBeUnknown ? [Dated.Word, Question.DontKnowWord] : [Dated.Word];

    private protected override Answer OfDate(DateOnly date) => Answer.Of(new DateOrWord(date));

    private protected override Answer? OfBox(string box) => box == Dated.Word ? Answer.Of(DateOrWord.Word) : null;
}
