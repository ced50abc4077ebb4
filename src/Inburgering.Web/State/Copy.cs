using System.Buffers;
using System.Text;
using System.Text.Json;
using Inburgering.Domain.Composition;

namespace Inburgering.Web.State;

/// <summary>What is otherwise in a copy of the answers. It travels in the form of its page only: the visit itself, and its cookie, stay as they are.</summary>
/// <param name="Changes">The answers that are otherwise.</param>
/// <param name="IsOtherEdition">Whether the other edition is looked at.</param>
public sealed record Copy(Answers Changes, bool IsOtherEdition)
{
    /// <summary>The most that is read of it: what people fill in by hand is far less.</summary>
    private const int MostCharacters = 32 * 1024;

    private const string OtherEdition = "editie";
    private const string Otherwise = "antwoorden";

    public static Copy Nothing { get; } = new(Answers.None, IsOtherEdition: false);

    public bool IsEmpty => Changes.Count == 0 && !IsOtherEdition;

    /// <summary>As it stands in a field: the answers as the API has them, and whether the edition is another.</summary>
    public string Wire
    {
        get
        {
            ArrayBufferWriter<byte> written = new();
            using (Utf8JsonWriter writer = new(written))
            {
                writer.WriteStartObject();
                writer.WriteBoolean(OtherEdition, IsOtherEdition);
                writer.WritePropertyName(Otherwise);
                Questionnaire.Write(writer, Changes);
                writer.WriteEndObject();
            }

            return Encoding.UTF8.GetString(written.WrittenSpan);
        }
    }

    /// <summary>The copy in a field; nothing where it is none.</summary>
    public static Copy Read(string? field)
    {
        if (field is null or { Length: > MostCharacters })
        {
            return Nothing;
        }

        try
        {
            JsonElement wire = JsonElement.Parse(field);
            return new(Questionnaire.Read(wire.GetProperty(Otherwise)), wire.GetProperty(OtherEdition).GetBoolean());
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            return Nothing;
        }
    }

    /// <summary>The same copy with one more answer that is otherwise; answered as it is in the visit, it is otherwise no more.</summary>
    public Copy With(Question question, Answer answer, Answers said) =>
        this with { Changes = answer.Equals(said.To(question)) ? Changes.Without(question) : Changes.With(question, answer) };

    /// <summary>The visit as it would be.</summary>
    public Visit Of(Visit visit)
    {
        Visit copied = visit.With(Questionnaire.All.Aggregate(visit.Answers, (answers, question) => Changes.To(question) is { } answer ? answers.With(question, answer) : answers));
        return IsOtherEdition ? copied.Under(visit.Edition is Edition.InForce ? Edition.AsPrinted : Edition.InForce) : copied;
    }
}
