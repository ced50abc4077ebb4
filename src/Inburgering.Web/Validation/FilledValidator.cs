using System.Diagnostics;
using FluentValidation;
using Inburgering.Web.Posting;

namespace Inburgering.Web.Validation;

/// <summary>Holds what was filled in against its kind, and the answer it makes against the limits of the question.</summary>
internal abstract class FilledValidator<TFilled> : AbstractValidator<TFilled>
    where TFilled : Filled
{
    /// <param name="posting">The day of posting, when it is known: some dates may not lie after it.</param>
    protected FilledValidator(DateOnly? posting)
    {
        RuleFor(filled => filled).Custom(CheckFields);
        RuleFor(filled => filled).Custom((filled, context) =>
        {
            if (filled.Answer is { } answer && filled.Question.Refusal(answer, posting) is { } objection)
            {
                context.Refuse(filled.FieldAtFault(part => filled.Question.Refusal(part, posting) is not null), objection);
            }
        });
    }

    /// <summary>Refuses fields that make no answer.</summary>
    protected abstract void CheckFields(TFilled filled, ValidationContext<TFilled> context);
}

/// <summary>The validator of each kind of question.</summary>
public static class FilledValidators
{
    /// <summary>Everything that is wrong with what was filled in for one question; empty when it makes an answer that fits.</summary>
    public static ImmutableArray<Refusal> Check(Filled filled, DateOnly? posting) =>
    [
        .. (filled switch
        {
            FilledChoice choice => new FilledChoiceValidator(posting).Validate(choice),
            FilledChoices choices => new FilledChoicesValidator(posting).Validate(choices),
            FilledNumber number => new FilledNumberValidator(posting).Validate(number),
            FilledDate date => new FilledDateValidator(posting).Validate(date),
            FilledPeriods periods => new FilledPeriodsValidator(posting).Validate(periods),
            FilledAttempts attempts => new FilledAttemptsValidator(posting).Validate(attempts),
            _ => throw new UnreachableException(),
        }).Errors.Select(Refusal.Of),
    ];
}

/// <summary>The reasons for which fields are refused before they make an answer.</summary>
internal static class FieldObjections
{
    public static Text Contradiction { get; } = Text.Of("wizard.fout.beide");

    /// <summary>Nothing was filled in at all; what to do depends on the kind.</summary>
    public static Text Empty(string kind) => Text.Of($"wizard.fout.leeg.{kind}");
}
