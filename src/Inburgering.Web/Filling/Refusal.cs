using FluentValidation;
using FluentValidation.Results;

namespace Inburgering.Web.Filling;

/// <summary>Why something filled in is no answer.</summary>
/// <param name="Field">The id of the field to mend.</param>
/// <param name="Message">What to do about it.</param>
public sealed record Refusal(string Field, Text Message);

/// <summary>How the validators refuse: with the key of a text, put into words where it is shown.</summary>
internal static class Refusing
{
    public static IRuleBuilderOptions<T, TProperty> WithMessage<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, Text message) =>
        rule.WithMessage(_ => message);

    public static IRuleBuilderOptions<T, TProperty> WithMessage<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, Func<T, Text> message) =>
        rule.WithMessage((filled, _) => message(filled).Key).WithState(filled => message(filled));

    /// <summary>The text with which a validator refused.</summary>
    public static Text Message(this ValidationFailure failure) => (Text)failure.CustomState;
}
