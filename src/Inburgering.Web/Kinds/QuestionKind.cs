using FluentValidation;
using Inburgering.Web.Filling;
using Microsoft.OpenApi;

namespace Inburgering.Web.Kinds;

/// <summary>
/// Everything that the web knows of one kind of question: how its fields are read, checked, shown, described to a program and
/// said again. Each kind has a folder of its own and a line in <see cref="QuestionKinds.All"/>; no other place tells kinds apart.
/// </summary>
public abstract class QuestionKind
{
    /// <summary>The type of the questions of this kind.</summary>
    public abstract Type QuestionType { get; }

    /// <summary>The type of what stands in their fields.</summary>
    public abstract Type FilledType { get; }

    /// <summary>The path of the partial that shows them.</summary>
    public abstract string View { get; }

    /// <summary>The partial that draws on paper what is written in by hand, above the boxes to tick; null where there are boxes alone.</summary>
    public virtual string? Blank => null;

    /// <summary>What was sent for a question.</summary>
    public abstract Filled Read(Question question, IFormCollection form);

    /// <summary>The fields as an answer given before fills them; empty fields for null.</summary>
    public abstract Filled Fill(Question question, Answer? answer);

    /// <summary>Everything that is wrong with what was filled in; empty when it makes an answer that fits.</summary>
    /// <param name="filled">What stands in the fields of a question of this kind.</param>
    /// <param name="services">Where the validators are registered.</param>
    public abstract ImmutableArray<Refusal> Check(Filled filled, IServiceProvider services);

    /// <summary>The options and limits of a question's values.</summary>
    public abstract ValueLimits Limits(Question question);

    /// <summary>The values that the API takes for a question.</summary>
    public abstract OpenApiSchema Schema(Question question);

    /// <summary>What was said to a question, in words: one text for each thing said.</summary>
    /// <exception cref="ArgumentException">The answer is not one to this kind of question.</exception>
    public abstract ImmutableArray<Text> Say(Wording wording, Answer answer);
}

/// <summary>A kind of question, written in the types of its own.</summary>
/// <typeparam name="TQuestion">The questions of this kind.</typeparam>
/// <typeparam name="TValue">The value of a known answer.</typeparam>
/// <typeparam name="TFilled">What stands in the fields.</typeparam>
internal abstract class QuestionKind<TQuestion, TValue, TFilled> : QuestionKind
    where TQuestion : Question<TValue>
    where TValue : notnull
    where TFilled : Filled
{
    public sealed override Type QuestionType => typeof(TQuestion);

    public sealed override Type FilledType => typeof(TFilled);

    public sealed override Filled Read(Question question, IFormCollection form) => Read((TQuestion)question, form);

    public sealed override Filled Fill(Question question, Answer? answer) => answer switch
    {
        null => Empty((TQuestion)question),
        Answer<TValue> known => Known((TQuestion)question, known.Value),
        _ when answer == Answer.DontKnow => Unknown((TQuestion)question),
        _ => throw NoAnswer(question),
    };

    public sealed override ImmutableArray<Refusal> Check(Filled filled, IServiceProvider services) =>
    [
        .. services.GetRequiredService<IValidator<TFilled>>().Validate((TFilled)filled).Errors.Select(failure => new Refusal(
            failure.PropertyName.Length == 0 ? filled.FieldAtFault : $"{filled.Field}-{failure.PropertyName.Replace('.', '-')}",
            failure.Message())),
    ];

    public sealed override ValueLimits Limits(Question question) => Limits((TQuestion)question);

    public sealed override OpenApiSchema Schema(Question question) => Schema((TQuestion)question);

    public sealed override ImmutableArray<Text> Say(Wording wording, Answer answer) => answer switch
    {
        Answer<TValue> known => [.. Say(wording, (TQuestion)wording.Question, known.Value)],
        _ when answer == Answer.DontKnow => [Text.Of("gezegd.weet-niet")],
        _ => throw NoAnswer(wording.Question),
    };

    protected abstract TFilled Read(TQuestion question, IFormCollection form);

    protected abstract TFilled Empty(TQuestion question);

    protected abstract TFilled Known(TQuestion question, TValue value);

    protected abstract TFilled Unknown(TQuestion question);

    protected abstract ValueLimits Limits(TQuestion question);

    protected abstract OpenApiSchema Schema(TQuestion question);

    protected abstract IEnumerable<Text> Say(Wording wording, TQuestion question, TValue value);

    private static ArgumentException NoAnswer(Question question) =>
        new($"The question '{question.Id}' was given an answer that is not one of its kind, {typeof(TQuestion).Name}.");
}
