using FluentValidation;
using FluentValidation.Results;

namespace Inburgering.Web.Validation;

/// <summary>Why something filled in is no answer.</summary>
/// <param name="Field">The id of the field to mend.</param>
/// <param name="Message">What to do about it.</param>
public sealed record Refusal(string Field, Text Message)
{
    /// <summary>The refusal that a validator put into its failure.</summary>
    public static Refusal Of(ValidationFailure failure) => new(failure.PropertyName, (Text)failure.CustomState);
}

/// <summary>How the validators refuse: with the key of a text, put into words by who shows it.</summary>
internal static class Refusing
{
    public static IRuleBuilderOptions<T, TProperty> Says<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, Text message) =>
        rule.WithMessage(message.Key).WithState(_ => message);

    public static void Refuse<T>(this ValidationContext<T> context, string field, Text message) =>
        context.AddFailure(new ValidationFailure(field, message.Key) { CustomState = message });
}
