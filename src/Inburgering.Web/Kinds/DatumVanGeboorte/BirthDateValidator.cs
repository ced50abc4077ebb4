using FluentValidation;
using Inburgering.Web.Filling;
using Inburgering.Web.Kinds.Parts;

namespace Inburgering.Web.Kinds.DatumVanGeboorte;

/// <summary>A day that exists, a month or a year, or "weet ik niet".</summary>
internal sealed class BirthDateValidator : BesideValidator<FilledBirthDate>
{
    public BirthDateValidator() => WhenTyped(() => RuleFor(filled => filled).SetValidator(new Fields()).OverridePropertyName(""));

    /// <summary>The first thing that is wrong in the fields is said, at the field where it stands.</summary>
    private sealed class Fields : AbstractValidator<FilledBirthDate>
    {
        public Fields()
        {
            ClassLevelCascadeMode = CascadeMode.Stop;
            RuleFor(filled => filled.HasYear).Equal(true).WithMessage(Text.Of("wizard.fout.geboortedatum.jaar")).OverridePropertyName(WrittenDate.YearField);
            RuleFor(filled => filled.HasMonth).Equal(true).When(filled => filled.HasDay).WithMessage(Text.Of("wizard.fout.geboortedatum.maand")).OverridePropertyName(WrittenDate.MonthField);
            RuleFor(filled => filled.Written.DayNumber).NotNull().When(filled => filled.HasDay).WithMessage(WrittenDateValidator.Refusal("dag")).OverridePropertyName(WrittenDate.DayField);
            RuleFor(filled => filled.Written.MonthNumber).NotNull().When(filled => filled.HasMonth).WithMessage(WrittenDateValidator.Refusal("maand")).OverridePropertyName(WrittenDate.MonthField);
            RuleFor(filled => filled.Written.YearNumber).NotNull().WithMessage(WrittenDateValidator.Refusal("jaar")).OverridePropertyName(WrittenDate.YearField);
            RuleFor(filled => filled.Birth).NotNull().WithMessage(WrittenDateValidator.Refusal("bestaat-niet")).OverridePropertyName(WrittenDate.DayField);
        }
    }
}
