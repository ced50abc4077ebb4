using FluentValidation;
using Inburgering.Web.Filling;
using Inburgering.Web.Kinds.Parts;

namespace Inburgering.Web.Kinds.Perioden;

/// <summary>Each row that was begun has two dates that exist.</summary>
internal sealed class PeriodsValidator : BesideValidator<FilledPeriods>
{
    public PeriodsValidator(IValidator<WrittenDate> date) => WhenTyped(() =>
    {
        foreach (int row in FilledPeriods.Numbers)
        {
            When(filled => !filled.Row(row).IsEmpty, () =>
            {
                RuleFor(filled => filled.Row(row).From).SetValidator(date).OverridePropertyName(FilledPeriods.NameOf(row, FilledPeriods.FromField));
                RuleFor(filled => filled.Row(row).Until).SetValidator(date).OverridePropertyName(FilledPeriods.NameOf(row, FilledPeriods.UntilField));
            });
        }
    });
}
