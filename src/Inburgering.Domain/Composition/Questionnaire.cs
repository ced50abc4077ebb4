using System.Text.Json;
using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Domain.Composition;

/// <summary>Every question, in the order of asking. Which of them are asked follows from what is still missing.</summary>
public static class Questionnaire
{
    public static IReadOnlyList<Question> All { get; } = [.. Catalogue.Subjects.SelectMany(subject => subject.Questions)];

    /// <summary>The same questions, as a dossier takes them.</summary>
    public static Agenda Agenda { get; } = new([.. All], RequestQuestions.DatumAanvraag, ApplicantQuestions.Geboortedatum);

    private static readonly Dictionary<string, int> Order =
        All.Select((question, index) => (question.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);

    /// <summary>The question with an id; null when there is none.</summary>
    public static Question? Find(string id) => Order.TryGetValue(id, out int index) ? All[index] : null;

    /// <summary>The place of a question in the order of asking.</summary>
    public static int OrderOf(Question question) => Agenda.PlaceOf(question);

    /// <summary>The place in the order of asking of the question with an id.</summary>
    public static int OrderOf(string id) => Order[id];

    /// <summary>Reads answers by question id, as they go over the wire; what cannot be read counts as not given.</summary>
    public static Answers Read(IEnumerable<KeyValuePair<string, JsonElement>> byQuestion)
    {
        Answers answers = Answers.None;
        foreach ((string id, JsonElement wire) in byQuestion)
        {
            if (Find(id) is { } question && question.TryRead(wire, out Answer answer, out _))
            {
                answers = answers.With(question, answer);
            }
        }

        return answers;
    }

    /// <summary>Reads answers from an object with a property for each question.</summary>
    public static Answers Read(JsonElement byQuestion) =>
        Read(byQuestion.EnumerateObject().Select(said => KeyValuePair.Create(said.Name, said.Value)));

    /// <summary>Writes answers as an object with a property for each question, in the order of asking; <see cref="Read(JsonElement)"/> reads it back.</summary>
    public static void Write(Utf8JsonWriter writer, Answers answers)
    {
        writer.WriteStartObject();
        foreach (Question question in All)
        {
            if (answers.To(question) is { } answer)
            {
                writer.WritePropertyName(question.Id);
                question.Write(writer, answer);
            }
        }

        writer.WriteEndObject();
    }
}
