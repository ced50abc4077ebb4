using Inburgering.Web.Filling;
using Inburgering.Web.Kinds.Parts;

namespace Inburgering.Web.Kinds.Perioden;

/// <summary>Six rows for periods, or "geen", or "weet ik niet".</summary>
public sealed record FilledPeriods(PeriodsQuestion Periods, ImmutableArray<WrittenPeriod> Rows, ImmutableArray<string> Ticks) : FilledBeside(Periods, Ticks)
{
    public const string FromField = "van";
    public const string UntilField = "tot";

    /// <summary>The names of the two days of a row.</summary>
    public static ImmutableArray<string> Ends { get; } = [FromField, UntilField];

    /// <summary>The numbers of the rows.</summary>
    public static IEnumerable<int> Numbers => Enumerable.Range(1, PeriodsQuestion.Most);

    public override IEnumerable<string> Typed => Rows.SelectMany(row => row.From.Typed.Concat(row.Until.Typed));

    public override ImmutableArray<string> Options => [ChoicesQuestion.NoneWord, Question.DontKnowWord];

    public override string FirstField => DayField(1);

    public override string FieldAtFault
    {
        get
        {
            WrittenPeriod[] rows = Answer is null ? [] : [.. FilledRows];
            int sound = Enumerable.Range(1, rows.Length).TakeWhile(count => RefusalOf(AnswerOf(rows.Take(count))) is null).Count();
            return sound < rows.Length ? DayField(rows[sound].Row) : FirstField;
        }
    }

    /// <summary>The rows in which something was typed.</summary>
    public IEnumerable<WrittenPeriod> FilledRows => Rows.Where(row => !row.IsEmpty);

    private protected override Answer? OfTyped => FilledRows.All(row => row.Period is not null) ? AnswerOf(FilledRows) : null;

    /// <summary>What is typed in the row with a number.</summary>
    public WrittenPeriod Row(int number) => Rows[number - 1];

    /// <summary>What the ids of the fields of one day begin with.</summary>
    public string EndField(int row, string end) => $"{Field}-{NameOf(row, end)}";

    /// <summary>What a row is called.</summary>
    public Text RowText(int row) => Text.Of($"vraag.{Field}.periode", ("nummer", row));

    /// <summary>What one of the days of a row is called.</summary>
    public Text EndText(string end) => Text.Of($"vraag.{Field}.{end}");

    public override Text? PlaceOf(string field) => (
        from row in Numbers
        from end in Ends
        where field.StartsWith($"{EndField(row, end)}-", StringComparison.Ordinal)
        select Text.Of("wizard.fout.periode", ("periode", RowText(row)), ("dag", EndText(end)))).FirstOrDefault();

    /// <summary>How the ids of the fields of one day go on after the id of the question.</summary>
    internal static string NameOf(int row, string end) => $"{row}-{end}";

    private static Answer AnswerOf(IEnumerable<WrittenPeriod> rows) => Answer.Of(new Periods([.. rows.Select(row => row.Period!.Value)]));

    private protected override FilledBeside Untyped() => this with { Rows = [.. Numbers.Select(WrittenPeriod.Empty)] };

    private protected override Answer? OfBox(string box) => box == ChoicesQuestion.NoneWord ? Answer.Of(new Periods([])) : null;

    private string DayField(int row) => $"{EndField(row, FromField)}-{WrittenDate.DayField}";
}
