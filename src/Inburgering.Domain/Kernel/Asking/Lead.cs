namespace Inburgering.Domain.Kernel.Asking;

/// <summary>
/// What opens a question: it is never put unless another one was answered so. No rule looks at this; it tells how many
/// questions can still come, and a proof holds it against what is asked.
/// </summary>
/// <param name="Question">The question that goes before.</param>
/// <param name="Opens">Whether an answer to it opens the other.</param>
public sealed record Lead(Question Question, Func<Answer, bool> Opens)
{
    /// <summary>Opened by a known answer to a question; "weet ik niet" opens nothing.</summary>
    public static Lead After<T>(Question<T> question, Func<T, bool> opens)
        where T : notnull => new(question, answer => answer is Answer<T> known && opens(known.Value));

    /// <summary>Opened by any of some options.</summary>
    public static Lead After(ChoicesQuestion question, params IReadOnlyList<string> options) => After(question, ticked => options.Any(ticked.Has));

    /// <summary>Opened by one of some options.</summary>
    public static Lead After(ChoiceQuestion question, params IReadOnlyList<string> options) => After(question, options.Contains);
}
