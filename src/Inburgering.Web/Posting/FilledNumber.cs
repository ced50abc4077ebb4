using System.Globalization;

namespace Inburgering.Web.Posting;

/// <summary>One field for a whole number, or "weet ik niet".</summary>
public sealed record FilledNumber(NumberQuestion Number, string Written, ImmutableArray<string> Ticks) : FilledBeside(Number, Ticks)
{
    public override IEnumerable<string> Typed => [Written];

    public override ImmutableArray<string> Boxes => [Question.DontKnowWord];

    public override string FirstField => Field;

    /// <summary>The number; null while it is none.</summary>
    public int? Value => WrittenNumber.Read(Written);

    private protected override Answer? OfTyped => Value is { } value ? Answer.Of(value) : null;

    public static FilledNumber Read(NumberQuestion question, IFormCollection form) =>
        new(question, form.Typed(question.Id), form.Ticked($"{question.Id}-anders"));

    public static FilledNumber Of(NumberQuestion question, Answer? answer) =>
        new(question, answer is Answer<int> known ? known.Value.ToString(CultureInfo.InvariantCulture) : "", TicksOf(answer));

    private protected override FilledBeside Untyped() => this with { Written = "" };
}
