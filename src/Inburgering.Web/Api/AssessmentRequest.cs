using System.Text.Json;
using System.Text.Json.Serialization;
using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Web.Api;

/// <summary>What the API is asked to assess.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AssessmentRequest
{
    /// <summary>The most bytes that a request may have.</summary>
    public const int MostBytes = 64 * 1024;

    /// <summary>"geldend" (also when left out) or "formulier".</summary>
    public string Editie { get; init; } = Editions.InForceWire;

    /// <summary>The answers by question id, each as its kind has it on the wire; any subset.</summary>
    [JsonConverter(typeof(ReadableAnswers))]
    public IReadOnlyDictionary<string, JsonElement> Antwoorden { get; init; } = ImmutableDictionary<string, JsonElement>.Empty;

    /// <summary>The answers one by one, as they were sent.</summary>
    internal IEnumerable<SentAnswer> Sent
    {
        get
        {
            DateOnly? posting = (Answers().To(RequestQuestions.DatumAanvraag) as Answer<DateOnly>)?.Value;
            return Antwoorden.Select(said => new SentAnswer(said.Key, said.Value, posting));
        }
    }

    /// <summary>The answers as the domain knows them; those that do not fit are left out, the validator names them.</summary>
    public Answers Answers() => Questionnaire.Read(Antwoorden);
}
