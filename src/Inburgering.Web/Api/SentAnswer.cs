using System.Text.Json;
using Inburgering.Domain.Composition;

namespace Inburgering.Web.Api;

/// <summary>One answer as a program sent it.</summary>
/// <param name="Id">What it names as the question.</param>
/// <param name="Value">What it says.</param>
/// <param name="Posting">The day on which the application is posted, when it is known: some dates may not lie after it.</param>
internal sealed record SentAnswer(string Id, JsonElement Value, DateOnly? Posting)
{
    /// <summary>The question that it answers; null when there is none of that name.</summary>
    public Question? Question => Questionnaire.Find(Id);

    /// <summary>Why the value is no answer to the question; null when it is one.</summary>
    public Text? Refusal =>
        Question is not { } question ? null
        : question.TryRead(Value, out Answer answer, out Text refused) ? question.Refusal(answer, Posting)
        : refused;
}
