using FluentValidation;
using Inburgering.Web.Posting;

namespace Inburgering.Web.Validation;

/// <summary>One button must be pressed, and it must be one of the question's.</summary>
internal sealed class FilledChoiceValidator(DateOnly? posting) : FilledValidator<FilledChoice>(posting)
{
    protected override void CheckFields(FilledChoice filled, ValidationContext<FilledChoice> context)
    {
        if (filled.Answer is null)
        {
            context.Refuse(filled.FirstField, filled.Said.Length == 0 ? Refusals.Shape(filled.Question.Kind) : Refusals.Option);
        }
    }
}

/// <summary>At least one box must be ticked; "geen van deze" and "weet ik niet" stand alone.</summary>
internal sealed class FilledChoicesValidator(DateOnly? posting) : FilledValidator<FilledChoices>(posting)
{
    protected override void CheckFields(FilledChoices filled, ValidationContext<FilledChoices> context)
    {
        if (filled.Answer is null && filled.Choices.RefusalOfTicks(filled.Ticked) is { } objection)
        {
            context.Refuse(filled.FirstField, objection);
        }
    }
}
