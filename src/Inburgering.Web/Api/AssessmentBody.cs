using System.Text.Json;
using Inburgering.Web.Hosting;

namespace Inburgering.Web.Api;

/// <summary>The body of a request to assess: how it is read, and what is no JSON text at all.</summary>
internal static class AssessmentBody
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads the body.</summary>
    /// <returns>The bytes, or the status that says why there are none: it is too large, broken, came too slowly, or the caller left.</returns>
    public static async Task<(byte[] Bytes, int? Refused)> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > ReadableRequests.MostBytes)
        {
            return ([], StatusCodes.Status413PayloadTooLarge);
        }

        try
        {
            byte[] buffer = new byte[ReadableRequests.MostBytes + 1];
            int read = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false);
            return read > ReadableRequests.MostBytes ? ([], StatusCodes.Status413PayloadTooLarge) : (buffer[..read], null);
        }
        catch (Exception unreadable) when (ReadableRequests.StatusOf(unreadable) is { } status)
        {
            return ([], status);
        }
    }

    /// <summary>The document; null for what is not JSON, or names or strings of which are not text.</summary>
    public static JsonDocument? Parse(byte[] body)
    {
        try
        {
            JsonDocument document = JsonDocument.Parse(body, Strict);
            ReadEveryText(body);
            return document;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Half a surrogate, or bytes that are no UTF-8, show only when a string is read; so each is read here, once.</summary>
    /// <exception cref="InvalidOperationException">A name or string is not text.</exception>
    private static void ReadEveryText(byte[] body)
    {
        Utf8JsonReader reader = new(body);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String)
            {
                reader.GetString();
            }
        }
    }
}
