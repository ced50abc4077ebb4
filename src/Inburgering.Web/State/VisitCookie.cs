using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Inburgering.Domain.Composition;
using Microsoft.AspNetCore.DataProtection;

namespace Inburgering.Web.State;

/// <summary>The visitor's answers in one encrypted, signed cookie, and nothing on the server.</summary>
public sealed class VisitCookie(IDataProtectionProvider protection)
{
    /// <summary>The name of the cookie, as the privacy page tells it.</summary>
    public const string Name = "antwoorden";

    /// <summary>The most characters that the cookie may take, so that every browser keeps it.</summary>
    public const int MostCharacters = 3500;

    private const string EditionKey = "e";
    private const string AnswersKey = "a";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private readonly IDataProtector _protector = protection.CreateProtector("Inburgering.Visit.v1");

    /// <summary>Reads the visit; a cookie that is broken, or made with a lost key, begins anew and says so.</summary>
    public (Visit Visit, bool WasLost) Read(HttpRequest request)
    {
        if (request.Cookies[Name] is not { Length: > 0 } cookie)
        {
            return (Visit.New, false);
        }

        try
        {
            return (Unpack(_protector.Unprotect(Base64Url.DecodeFromChars(cookie))), false);
        }
        catch (Exception e) when (e is CryptographicException or FormatException or JsonException or InvalidDataException or InvalidOperationException)
        {
            return (Visit.New, true);
        }
    }

    public void Write(HttpResponse response, Visit visit) => response.Cookies.Append(Name, Seal(visit), Options(Kept));

    public void Delete(HttpResponse response) => response.Cookies.Delete(Name, Options(null));

    /// <summary>The value of the cookie.</summary>
    public string Seal(Visit visit) => Base64Url.EncodeToString(_protector.Protect(Pack(visit)));

    private static CookieOptions Options(TimeSpan? age) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
        MaxAge = age,
        Path = "/",
    };

    private static byte[] Pack(Visit visit)
    {
        using MemoryStream packed = new();
        using (BrotliStream brotli = new(packed, CompressionLevel.SmallestSize))
        using (Utf8JsonWriter writer = new(brotli))
        {
            writer.WriteStartObject();
            writer.WriteString(EditionKey, visit.Edition.Wire());
            writer.WritePropertyName(AnswersKey);
            Questionnaire.Write(writer, visit.Answers);
            writer.WriteEndObject();
        }

        return packed.ToArray();
    }

    /// <summary>Answers that can no longer be read count as not given.</summary>
    private static Visit Unpack(byte[] packed)
    {
        using BrotliStream brotli = new(new MemoryStream(packed), CompressionMode.Decompress);
        using JsonDocument document = JsonDocument.Parse(brotli);
        return new(Editions.Read(document.RootElement.GetProperty(EditionKey).GetString()) ?? Edition.InForce, Questionnaire.Read(document.RootElement.GetProperty(AnswersKey)));
    }
}
