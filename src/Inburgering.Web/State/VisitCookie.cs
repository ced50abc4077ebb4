using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Inburgering.Domain.Composition;
using Microsoft.AspNetCore.DataProtection;

namespace Inburgering.Web.State;

/// <summary>The visitor's answers in one encrypted, signed and dated cookie, and nothing on the server.</summary>
public sealed class VisitCookie(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>The name of the cookie within the site; over https it has a prefix, see <see cref="Hosting.SecureCookies"/>.</summary>
    public const string Name = "antwoorden";

    /// <summary>The most characters that the cookie may take, so that every browser keeps it.</summary>
    public const int MostCharacters = 3500;

    /// <summary>What the answers of one person take at most.</summary>
    private const int MostOfOnePerson = 2400;

    /// <summary>How hard Brotli presses, from 0 to 11: the most takes ten times as long, for a tenth of the size.</summary>
    private const int Effort = 4;

    /// <summary>How far Brotli looks back, as a power of two in bytes: further than any visit is long.</summary>
    private const int Window = 16;

    private const string EditionKey = "e";
    private const string AnswersKey = "a";
    private const string DeskKey = "b";
    private const string EarlierKey = "v";
    private const string CarriedKey = "o";

    /// <summary>How long the answers are kept after the last one was given, by the browser and by the seal.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>How long they are kept at a computer that others use after; by the browser no longer than it stays open, but some bring back what they closed.</summary>
    public static readonly TimeSpan KeptAtDesk = TimeSpan.FromHours(1);

    private readonly DatedSeal _seal = new(protection, "Inburgering.Visit.v2", Kept, clock);

    /// <summary>Reads the visit; a cookie that is too old counts as none.</summary>
    /// <returns>The visit, and whether there is a cookie that cannot be read here and now: it is broken, or its key is lost or out of reach.</returns>
    public (Visit Visit, bool IsUnreadable) Read(HttpRequest request)
    {
        if (request.Cookies[Name] is not { Length: > 0 } cookie)
        {
            return (Visit.New, false);
        }

        try
        {
            return (_seal.Open(cookie) is var (packed, age) ? Left(Unpack(packed), age) : Visit.New, false);
        }
        catch (Exception e) when (e is CryptographicException or FormatException or JsonException or InvalidDataException or InvalidOperationException)
        {
            return (Visit.New, true);
        }
    }

    public void Write(HttpResponse response, Visit visit) => response.Cookies.Append(Name, Seal(visit), Options(AgeOf(visit)));

    /// <summary>How long the browser keeps what it keeps for a visit; null for until it closes.</summary>
    public static TimeSpan? AgeOf(Visit visit) => visit.IsAtDesk ? null : Kept;

    public void Delete(HttpResponse response) => response.Cookies.Delete(Name, Options(null));

    /// <summary>The value of the cookie.</summary>
    public string Seal(Visit visit) => _seal.Seal(Pack(visit));

    /// <summary>Whether the cookie holds these earlier persons of a family and all that the one after them can say.</summary>
    public bool HasRoomFor(Visit next) => next.Earlier.Length < Visit.MostOfFamily && Seal(next).Length <= MostCharacters - MostOfOnePerson;

    private static CookieOptions Options(TimeSpan? age) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
        MaxAge = age,
        Path = "/",
    };

    /// <summary>What is left of a visit after some time.</summary>
    private static Visit Left(Visit visit, TimeSpan age) => visit.IsAtDesk && age > KeptAtDesk ? Visit.NewAtDesk : visit;

    private static byte[] Pack(Visit visit)
    {
        ArrayBufferWriter<byte> written = new();
        using (Utf8JsonWriter writer = new(written))
        {
            writer.WriteStartObject();
            writer.WriteString(EditionKey, visit.Edition.Wire());
            if (visit.IsAtDesk)
            {
                writer.WriteBoolean(DeskKey, true);
            }

            if (!visit.Earlier.IsEmpty)
            {
                writer.WriteStartArray(EarlierKey);
                foreach (Answers earlier in visit.Earlier)
                {
                    Questionnaire.Write(writer, earlier);
                }

                writer.WriteEndArray();
                writer.WritePropertyName(CarriedKey);
                Questionnaire.Write(writer, visit.Carried);
            }

            writer.WritePropertyName(AnswersKey);
            Questionnaire.Write(writer, visit.Answers);
            writer.WriteEndObject();
        }

        byte[] packed = new byte[BrotliEncoder.GetMaxCompressedLength(written.WrittenCount)];
        return BrotliEncoder.TryCompress(written.WrittenSpan, packed, out int length, Effort, Window)
            ? packed[..length]
            : throw new InvalidOperationException("The answers do not fit into the room that Brotli says they need.");
    }

    /// <summary>Answers that can no longer be read count as not given.</summary>
    private static Visit Unpack(byte[] packed)
    {
        using BrotliStream brotli = new(new MemoryStream(packed), CompressionMode.Decompress);
        using JsonDocument document = JsonDocument.Parse(brotli);
        JsonElement visit = document.RootElement;
        return new(Editions.Read(visit.GetProperty(EditionKey).GetString()) ?? Edition.InForce, Questionnaire.Read(visit.GetProperty(AnswersKey)))
        {
            Earlier = visit.TryGetProperty(EarlierKey, out JsonElement earlier) ? [.. earlier.EnumerateArray().Select(Questionnaire.Read)] : [],
            Carried = visit.TryGetProperty(CarriedKey, out JsonElement carried) ? Questionnaire.Read(carried) : Answers.None,
            IsAtDesk = visit.TryGetProperty(DeskKey, out JsonElement desk) && desk.ValueKind is JsonValueKind.True,
        };
    }
}
