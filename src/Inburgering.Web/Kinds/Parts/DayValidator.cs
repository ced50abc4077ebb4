using FluentValidation;
using Inburgering.Web.Filling;

namespace Inburgering.Web.Kinds.Parts;

/// <summary>What is typed is a date.</summary>
internal abstract class DayValidator<TFilled> : BesideValidator<TFilled>
    where TFilled : FilledDay
{
    protected DayValidator(IValidator<WrittenDate> date) =>
        WhenTyped(() => RuleFor(filled => filled.Written).SetValidator(date).OverridePropertyName(""));
}
