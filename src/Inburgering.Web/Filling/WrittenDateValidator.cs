using FluentValidation;

namespace Inburgering.Web.Filling;

/// <summary>A date that exists, in full; the first thing that is wrong is said, at the field where it stands.</summary>
internal sealed class WrittenDateValidator : AbstractValidator<WrittenDate>
{
    public WrittenDateValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Stop;
        RuleFor(date => date.Day).NotEmpty().WithMessage(Refusal("onvolledig")).OverridePropertyName(WrittenDate.DayField);
        RuleFor(date => date.Month).NotEmpty().WithMessage(Refusal("onvolledig")).OverridePropertyName(WrittenDate.MonthField);
        RuleFor(date => date.Year).NotEmpty().WithMessage(Refusal("onvolledig")).OverridePropertyName(WrittenDate.YearField);
        RuleFor(date => date.DayNumber).NotNull().WithMessage(Refusal("dag")).OverridePropertyName(WrittenDate.DayField);
        RuleFor(date => date.MonthNumber).NotNull().WithMessage(Refusal("maand")).OverridePropertyName(WrittenDate.MonthField);
        RuleFor(date => date.YearNumber).NotNull().WithMessage(Refusal("jaar")).OverridePropertyName(WrittenDate.YearField);
        RuleFor(date => date.Date).NotNull().WithMessage(Refusal("bestaat-niet")).OverridePropertyName(WrittenDate.DayField);
    }

    /// <summary>What is wrong with a date or a part of it.</summary>
    public static Text Refusal(string what) => Text.Of($"wizard.fout.datum.{what}");
}
