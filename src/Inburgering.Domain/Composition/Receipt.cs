using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Inburgering.Domain.Composition;

/// <summary>
/// What a result was reckoned from: the edition, the day of posting, the version of the rules and the answers that counted.
/// Who holds it can have the same result made again.
/// </summary>
/// <param name="Edition">The edition of the law.</param>
/// <param name="Posting">The day of posting; null while it is not given.</param>
/// <param name="RuleVersion">The version of the rules, see <see cref="Composition.RuleVersion"/>.</param>
/// <param name="Answers">The answers that were taken, and no others.</param>
public sealed record Receipt(Edition Edition, DateOnly? Posting, string RuleVersion, Answers Answers)
{
    private const int Characters = 12;

    // The request is shown and sent as it is, never put into markup unescaped.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Receipt Of(Interview interview)
    {
        Dossier dossier = interview.Assessment.Dossier;
        return new(dossier.Law.Edition, dossier.Posting, Composition.RuleVersion.Current, dossier.Answers);
    }

    /// <summary>The request that makes the API give the same result again, as JSON on one line.</summary>
    public string Request
    {
        get
        {
            using MemoryStream request = new();
            using (Utf8JsonWriter writer = new(request, Readable))
            {
                writer.WriteStartObject();
                writer.WriteString("editie", Edition.Wire());
                writer.WritePropertyName("antwoorden");
                Questionnaire.Write(writer, Answers);
                writer.WriteEndObject();
            }

            return Encoding.UTF8.GetString(request.ToArray());
        }
    }

    /// <summary>Twelve hexadecimal characters that change with any answer: what stands on paper for the whole list of them.</summary>
    public string Mark => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Request)))[..Characters];
}
