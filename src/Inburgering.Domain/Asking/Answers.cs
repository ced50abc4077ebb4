using System.Collections.Immutable;
using System.Text.Json;

namespace Inburgering.Domain.Asking;

/// <summary>Everything that was said, by question. Immutable: taking one more answer makes a new set.</summary>
public sealed class Answers
{
    private readonly ImmutableDictionary<string, Answer> _said;

    private Answers(ImmutableDictionary<string, Answer> said) => _said = said;

    public static Answers None { get; } = new(ImmutableDictionary.Create<string, Answer>(StringComparer.Ordinal));

    public int Count => _said.Count;

    public IEnumerable<string> Questions => _said.Keys;

    public Answer? To(Question question) => _said.GetValueOrDefault(question.Id);

    public Answers With(Question question, Answer answer) => new(_said.SetItem(question.Id, answer));

    public Answers Without(Question question) => new(_said.Remove(question.Id));

    /// <summary>Reads answers by question id, as they go over the wire; what cannot be read counts as not given.</summary>
    public static Answers Read(IEnumerable<KeyValuePair<string, JsonElement>> byQuestion)
    {
        Answers answers = None;
        foreach ((string id, JsonElement wire) in byQuestion)
        {
            if (Questionnaire.Find(id) is { } question && question.TryRead(wire, out Answer answer, out _))
            {
                answers = answers.With(question, answer);
            }
        }

        return answers;
    }

    /// <summary>Reads answers from an object with a property for each question.</summary>
    public static Answers Read(JsonElement byQuestion) =>
        Read(byQuestion.EnumerateObject().Select(said => KeyValuePair.Create(said.Name, said.Value)));

    /// <summary>Writes them as an object with a property for each question, in the order of asking; <see cref="Read(JsonElement)"/> reads it back.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (Question question in Questionnaire.All)
        {
            if (To(question) is { } answer)
            {
                writer.WritePropertyName(question.Id);
                question.Write(writer, answer);
            }
        }

        writer.WriteEndObject();
    }
}
