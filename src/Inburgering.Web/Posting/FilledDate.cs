namespace Inburgering.Web.Posting;

/// <summary>Three fields for a date, or a word such as "vast", or "weet ik niet".</summary>
public sealed record FilledDate(Question Question, WrittenDate Written, ImmutableArray<string> Ticks) : FilledBeside(Question, Ticks)
{
    public override IEnumerable<string> Typed => Written.Typed;

    public override ImmutableArray<string> Boxes =>
    [
        .. Question is DateOrWordQuestion { Word: var word } ? [word] : ImmutableArray<string>.Empty,
        .. Question.MayBeUnknown ? [Question.DontKnowWord] : ImmutableArray<string>.Empty,
    ];

    public override string FirstField => $"{Field}-{WrittenDate.DayField}";

    private protected override Answer? OfTyped =>
        Written.Date is not { } date ? null
        : Question is DateOrWordQuestion ? Answer.Of(new DateOrWord(date))
        : Answer.Of(date);

    public static FilledDate Read(Question question, IFormCollection form) =>
        new(question, WrittenDate.Read(form, question.Id), form.Ticked($"{question.Id}-anders"));

    public static FilledDate Of(Question question, Answer? answer) => answer switch
    {
        Answer<DateOnly> known => Of(question, known.Value),
        Answer<DateOrWord> { Value.Date: { } date } => Of(question, date),
        Answer<DateOrWord> => new(question, WrittenDate.Empty, [((DateOrWordQuestion)question).Word]),
        _ => new(question, WrittenDate.Empty, TicksOf(answer)),
    };

    public static FilledDate Of(Question question, DateOnly date) => new(question, WrittenDate.Of(date), []);

    private protected override FilledBeside Untyped() => this with { Written = WrittenDate.Empty };

    private protected override Answer? OfBox(string box) =>
        Question is DateOrWordQuestion { Word: var word } && box == word ? Answer.Of(DateOrWord.Word) : null;
}
