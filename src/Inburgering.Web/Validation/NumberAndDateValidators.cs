using FluentValidation;
using FluentValidation.Results;
using Inburgering.Web.Posting;

namespace Inburgering.Web.Validation;

/// <summary>A whole number in digits.</summary>
internal sealed class FilledNumberValidator(DateOnly? posting) : BesideValidator<FilledNumber>(posting)
{
    protected override void CheckTyped(FilledNumber filled, ValidationContext<FilledNumber> context)
    {
        if (filled.Value is null)
        {
            context.Refuse(filled.FirstField, Refusals.Shape(filled.Number.Kind));
        }
    }
}

/// <summary>A date that exists, in full.</summary>
internal sealed class FilledDateValidator(DateOnly? posting) : BesideValidator<FilledDate>(posting)
{
    protected override void CheckTyped(FilledDate filled, ValidationContext<FilledDate> context) =>
        WrittenDateValidator.Check(filled.Written, filled.Field, context);
}

/// <summary>The three fields of one date; the first thing that is wrong is said, with the field where it stands.</summary>
internal sealed class WrittenDateValidator : AbstractValidator<WrittenDate>
{
    private static readonly WrittenDateValidator Instance = new();

    private WrittenDateValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Stop;
        RuleFor(date => date.Day).NotEmpty().Says(Flaw("onvolledig")).OverridePropertyName(WrittenDate.DayField);
        RuleFor(date => date.Month).NotEmpty().Says(Flaw("onvolledig")).OverridePropertyName(WrittenDate.MonthField);
        RuleFor(date => date.Year).NotEmpty().Says(Flaw("onvolledig")).OverridePropertyName(WrittenDate.YearField);
        RuleFor(date => date.DayNumber).NotNull().Says(Flaw("dag")).OverridePropertyName(WrittenDate.DayField);
        RuleFor(date => date.MonthNumber).NotNull().Says(Flaw("maand")).OverridePropertyName(WrittenDate.MonthField);
        RuleFor(date => date.YearNumber).NotNull().Says(Flaw("jaar")).OverridePropertyName(WrittenDate.YearField);
        RuleFor(date => date.Date).NotNull().Says(Flaw("bestaat-niet")).OverridePropertyName(WrittenDate.DayField);
    }

    /// <summary>Refuses a date that cannot be read, at its own fields.</summary>
    public static void Check<T>(WrittenDate date, string field, ValidationContext<T> context)
    {
        foreach (ValidationFailure failure in Instance.Validate(date).Errors)
        {
            context.Refuse($"{field}-{failure.PropertyName}", (Text)failure.CustomState);
        }
    }

    private static Text Flaw(string what) => Text.Of($"wizard.fout.datum.{what}");
}
