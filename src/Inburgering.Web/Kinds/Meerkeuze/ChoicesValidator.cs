using FluentValidation;
using Inburgering.Web.Filling;

namespace Inburgering.Web.Kinds.Meerkeuze;

/// <summary>At least one box must be ticked; "geen van deze" and "weet ik niet" stand alone.</summary>
internal sealed class ChoicesValidator : FilledValidator<FilledChoices>
{
    public ChoicesValidator() =>
        RuleFor(filled => filled).Must(filled => filled.TicksRefusal is null).WithMessage(filled => filled.TicksRefusal!);
}
