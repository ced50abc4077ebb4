using FluentValidation;
using Inburgering.Web.Filling;
using Inburgering.Web.Kinds.Parts;

namespace Inburgering.Web.Kinds.DatumVanGeboorte;

/// <summary>A day that exists, a month or a year, or "weet ik niet".</summary>
internal sealed class BirthDateValidator : BesideValidator<FilledBirthDate>
{
    private static readonly Text NoYear = Text.Of("wizard.fout.geboortedatum.jaar");
    private static readonly Text DayWithoutMonth = Text.Of("wizard.fout.geboortedatum.maand");

    public BirthDateValidator() => WhenTyped(() => RuleFor(filled => filled).SetValidator(Fields()).OverridePropertyName(""));

    /// <summary>The first thing that is wrong in the fields is said, at the field where it stands.</summary>
    private static InlineValidator<FilledBirthDate> Fields()
    {
        InlineValidator<FilledBirthDate> fields = new() { ClassLevelCascadeMode = CascadeMode.Stop };
        fields.RuleFor(filled => filled.HasYear).Equal(true).WithMessage(NoYear).OverridePropertyName(WrittenDate.YearField);
        fields.RuleFor(filled => filled.HasMonth).Equal(true).WithMessage(DayWithoutMonth).When(filled => filled.HasDay).OverridePropertyName(WrittenDate.MonthField);
        fields.RuleFor(filled => filled.Written.DayNumber).NotNull().WithMessage(WrittenDateValidator.Refusal("dag")).When(filled => filled.HasDay).OverridePropertyName(WrittenDate.DayField);
        fields.RuleFor(filled => filled.Written.MonthNumber).NotNull().WithMessage(WrittenDateValidator.Refusal("maand")).When(filled => filled.HasMonth).OverridePropertyName(WrittenDate.MonthField);
        fields.RuleFor(filled => filled.Written.YearNumber).NotNull().WithMessage(WrittenDateValidator.Refusal("jaar")).OverridePropertyName(WrittenDate.YearField);
        fields.RuleFor(filled => filled.Birth).NotNull().WithMessage(WrittenDateValidator.Refusal("bestaat-niet")).OverridePropertyName(WrittenDate.DayField);
        return fields;
    }
}
