using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Integration;

namespace Inburgering.Web.Pages.Results;

/// <summary>
/// Which questions lead to which conditions of a permit: the questions in a column in the order of asking, the conditions in
/// another, each as near to its questions as it can be, and a line from each question to each condition that rests on it. The
/// grounds of the integration requirement stand for it, each with its own lines.
/// </summary>
public sealed class RuleMap
{
    public const int Width = 590;
    public const int RowHeight = 26;

    /// <summary>Where the names of questions end, and those of conditions begin.</summary>
    public const int QuestionsEnd = 272;

    public const int RulesBegin = 342;

    private const string Integration = "inburgering";

    private readonly int[] _heights;

    private RuleMap(Permit permit, ImmutableArray<Rule> rules)
    {
        Permit = permit;
        Rules = rules;
        Questions = [.. rules.SelectMany(rule => rule.Questions).Distinct().OrderBy(question => Questionnaire.OrderOf(question.Id))];
        Height = RowHeight * Math.Max(Questions.Length, Rules.Length);
        _heights = Spread();
        Lines = [.. Questions.SelectMany((question, row) => Rules.Index().Where(rule => rule.Item.Questions.Contains(question)).Select(rule => new Line(HeightOfQuestion(row), HeightOfRule(rule.Index))))];
    }

    public Permit Permit { get; }

    public ImmutableArray<Rule> Rules { get; }

    public ImmutableArray<Question> Questions { get; }

    public ImmutableArray<Line> Lines { get; }

    public int Height { get; }

    public static RuleMap Of(Permit permit, RuleBook book) => new(permit,
    [
        .. Demands.Of(permit)
            .SelectMany(condition => condition.Id == Integration
                ? Grounds.All.Select(ground => new Rule(book.NameOfRule(ground.Id), ground.Questions, IsGround: true))
                : [new Rule(book.NameOfRule(condition.Id), condition.Questions, IsGround: false)])
            .OrderBy(rule => rule.Questions.Average(question => Questionnaire.OrderOf(question.Id))),
    ]);

    /// <summary>The middle of a row of questions.</summary>
    public int HeightOfQuestion(int row) => ((2 * row) + 1) * RowHeight / 2;

    /// <summary>The middle of a row of conditions.</summary>
    public int HeightOfRule(int row) => _heights[row];

    /// <summary>Each condition in the middle of its questions, pushed down where it would cover the one before it, and up where the picture ends.</summary>
    private int[] Spread()
    {
        int[] heights = [.. Rules.Select(rule => (int)rule.Questions.Average(question => HeightOfQuestion(Questions.IndexOf(question))))];
        for (int i = 1; i < heights.Length; i++)
        {
            heights[i] = Math.Max(heights[i], heights[i - 1] + RowHeight);
        }

        for (int i = heights.Length - 1, limit = Height - (RowHeight / 2); i >= 0; i--, limit -= RowHeight)
        {
            heights[i] = Math.Min(heights[i], limit);
        }

        return heights;
    }

    /// <summary>A condition, or a ground of the integration requirement.</summary>
    public sealed record Rule(Text Name, ImmutableArray<Question> Questions, bool IsGround);

    /// <summary>A line from a question to a condition, by the heights of its ends.</summary>
    public sealed record Line(int From, int To);
}
