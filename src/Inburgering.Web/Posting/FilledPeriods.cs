namespace Inburgering.Web.Posting;

/// <summary>A period as it was typed.</summary>
/// <param name="Row">Its row, from 1.</param>
/// <param name="From">Its first day.</param>
/// <param name="Until">Its last day.</param>
public sealed record WrittenPeriod(int Row, WrittenDate From, WrittenDate Until)
{
    public bool IsEmpty => From.IsEmpty && Until.IsEmpty;
}

/// <summary>Six rows for periods, or "geen", or "weet ik niet".</summary>
public sealed record FilledPeriods(PeriodsQuestion Periods, ImmutableArray<WrittenPeriod> Rows, ImmutableArray<string> Ticks) : FilledBeside(Periods, Ticks)
{
    public const string FromField = "van";
    public const string UntilField = "tot";

    public override IEnumerable<string> Typed => Rows.SelectMany(row => row.From.Typed.Concat(row.Until.Typed));

    public override ImmutableArray<string> Boxes => [ChoicesQuestion.NoneWord, Question.DontKnowWord];

    public override string FirstField => $"{RowField(1)}-{FromField}-{WrittenDate.DayField}";

    /// <summary>The rows in which something was typed.</summary>
    public IEnumerable<WrittenPeriod> FilledRows => Rows.Where(row => !row.IsEmpty);

    private protected override Answer? OfTyped => FilledRows.All(row => row is { From.Date: not null, Until.Date: not null })
        ? AnswerOf(FilledRows)
        : null;

    public override string FieldAtFault(Func<Answer, bool> refuses)
    {
        WrittenPeriod[] rows = [.. FilledRows];
        int sound = Enumerable.Range(1, rows.Length).TakeWhile(count => !refuses(AnswerOf(rows.Take(count)))).Count();
        return sound < rows.Length ? $"{RowField(rows[sound].Row)}-{FromField}-{WrittenDate.DayField}" : FirstField;
    }

    public string RowField(int row) => $"{Field}-{row}";

    public static FilledPeriods Read(PeriodsQuestion question, IFormCollection form)
    {
        string field = question.Id;
        return new(
            question,
            [.. AllRows.Select(row => new WrittenPeriod(row, WrittenDate.Read(form, $"{field}-{row}-{FromField}"), WrittenDate.Read(form, $"{field}-{row}-{UntilField}")))],
            form.Ticked($"{field}-anders"));
    }

    public static FilledPeriods Of(PeriodsQuestion question, Answer? answer)
    {
        ImmutableArray<Period> periods = answer is Answer<Periods> known ? known.Value.All : [];
        return new(
            question,
            [.. AllRows.Select(row => row <= periods.Length
                ? new WrittenPeriod(row, WrittenDate.Of(periods[row - 1].From), WrittenDate.Of(periods[row - 1].Until))
                : new WrittenPeriod(row, WrittenDate.Empty, WrittenDate.Empty))],
            answer is Answer<Periods> && periods.IsEmpty ? [ChoicesQuestion.NoneWord] : TicksOf(answer));
    }

    private static Answer AnswerOf(IEnumerable<WrittenPeriod> rows) =>
        Answer.Of(new Periods([.. rows.Select(row => new Period(row.From.Date!.Value, row.Until.Date!.Value))]));

    private static IEnumerable<int> AllRows => Enumerable.Range(1, PeriodsQuestion.Most);

    private protected override FilledBeside Untyped() => Of(Periods, null) with { Ticks = Ticks };

    private protected override Answer? OfBox(string box) => box == ChoicesQuestion.NoneWord ? Answer.Of(new Periods([])) : null;
}
