namespace Inburgering.Domain.Kernel.Asking;

/// <summary>
/// What opens a question, or rules it out: an answer to another one. No rule looks at this; it tells how many questions can
/// still come, and a proof holds it against what is asked.
/// </summary>
/// <param name="Question">The other question.</param>
/// <param name="Opens">Whether, after an answer to it, the question can come.</param>
/// <param name="CanPrecede">Whether the question can also come before the other one is answered.</param>
public sealed record Lead(Question Question, Func<Answer, bool> Opens, bool CanPrecede)
{
    /// <summary>Opened by a known answer to another question; "weet ik niet" opens nothing.</summary>
    public static Lead After<T>(Question<T> question, Func<T, bool> opens)
        where T : notnull => new(question, answer => answer is Answer<T> known && opens(known.Value), CanPrecede: false);

    /// <summary>Opened by any of some options.</summary>
    public static Lead After(ChoicesQuestion question, params IReadOnlyList<string> options) => After(question, ticked => options.Any(ticked.Has));

    /// <summary>Opened by one of some options.</summary>
    public static Lead After(ChoiceQuestion question, params IReadOnlyList<string> options) => After(question, options.Contains);

    /// <summary>Not asked any more once another question was answered with yes.</summary>
    public static Lead Unless(YesNoQuestion question) => new(question, answer => answer is not Answer<bool> { Value: true }, CanPrecede: true);
}
