using FluentValidation;
using Inburgering.Web.Filling;

namespace Inburgering.Web.Kinds.Parts;

/// <summary>One button must be pressed, and it must be one of the question's.</summary>
internal abstract class ButtonsValidator<TFilled> : FilledValidator<TFilled>
    where TFilled : FilledButtons
{
    protected ButtonsValidator() =>
        RuleFor(filled => filled).Cascade(CascadeMode.Stop)
            .Must(filled => filled.Said.Length > 0).WithMessage(filled => Refusals.Shape(filled.Question.Kind))
            .Must(filled => filled.Answer is not null).WithMessage(Refusals.Option);
}
