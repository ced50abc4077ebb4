using FluentValidation;
using Inburgering.Web.Filling;
using Inburgering.Web.Kinds.Parts;

namespace Inburgering.Web.Kinds.Getal;

/// <summary>What is typed is a whole number.</summary>
internal sealed class NumberValidator : BesideValidator<FilledNumber>
{
    public NumberValidator() =>
        WhenTyped(() => RuleFor(filled => filled).Must(filled => filled.Value is not null).WithMessage(filled => Refusals.Shape(filled.Question.Kind)));
}
