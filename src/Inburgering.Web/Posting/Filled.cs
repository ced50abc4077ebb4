using System.Diagnostics;

namespace Inburgering.Web.Posting;

/// <summary>What stands in the fields of one question, as it was typed and ticked: right, wrong or nothing.</summary>
/// <param name="Question">The question that the fields belong to.</param>
public abstract record Filled(Question Question)
{
    /// <summary>The name of the fields.</summary>
    public string Field => Question.Id;

    /// <summary>The answer that the fields make; null while they make none.</summary>
    public abstract Answer? Answer { get; }

    /// <summary>The id of the first field.</summary>
    public abstract string FirstField { get; }

    /// <summary>The id of the field to lead to when the answer is refused: where there are several rows, that of the first row at fault.</summary>
    /// <param name="refuses">Whether an answer is refused.</param>
    public virtual string FieldAtFault(Func<Answer, bool> refuses) => FirstField;

    /// <summary>What was posted for a question.</summary>
    public static Filled Posted(Question question, IFormCollection form) => question switch
    {
        YesNoQuestion or ChoiceQuestion => FilledChoice.Read(question, form),
        ChoicesQuestion choices => FilledChoices.Read(choices, form),
        NumberQuestion number => FilledNumber.Read(number, form),
        DateQuestion or DateOrWordQuestion => FilledDate.Read(question, form),
        PeriodsQuestion periods => FilledPeriods.Read(periods, form),
        AttemptsQuestion attempts => FilledAttempts.Read(attempts, form),
        _ => throw new UnreachableException(),
    };

    /// <summary>The fields as an answer given before fills them; empty fields where there is none.</summary>
    public static Filled Stored(Question question, Answer? answer) => question switch
    {
        YesNoQuestion or ChoiceQuestion => FilledChoice.Of(question, answer),
        ChoicesQuestion choices => FilledChoices.Of(choices, answer),
        NumberQuestion number => FilledNumber.Of(number, answer),
        DateQuestion or DateOrWordQuestion => FilledDate.Of(question, answer),
        PeriodsQuestion periods => FilledPeriods.Of(periods, answer),
        AttemptsQuestion attempts => FilledAttempts.Of(attempts, answer),
        _ => throw new UnreachableException(),
    };
}
