using System.Text.Json;
using FluentValidation.Results;
using Inburgering.Domain.Composition;
using Inburgering.Web.Languages;

namespace Inburgering.Web.Api;

/// <summary><c>POST /api/v1/oordeel</c>: answers in, verdicts, checklist and dates out.</summary>
internal static class AssessmentEndpoint
{
    /// <summary>The most bytes that a body may have.</summary>
    public const int MostBytes = 64 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static async Task<IResult> HandleAsync(HttpContext context)
    {
        Phrasebook words = ApiLanguage.Choose(context);
        byte[]? body = await ReadAsync(context.Request, context.RequestAborted);
        if (body is null)
        {
            return Results.Problem(statusCode: StatusCodes.Status413PayloadTooLarge, detail: words.Plain("api.fout.te-groot"));
        }

        using JsonDocument? document = Parse(body);
        if (document is null || Bind(document.RootElement) is not { } request)
        {
            return Results.Problem(statusCode: StatusCodes.Status400BadRequest, detail: words.Plain("api.fout.json"));
        }

        ValidationResult checkedRequest = new AssessmentRequestValidator(words).Validate(request);
        return checkedRequest.IsValid
            ? Results.Ok(AssessmentJson.Of(Interview.Along(request.Answers(), request.Edition()!.Value), words))
            : Results.ValidationProblem(checkedRequest.ToDictionary(), title: words.Plain("api.fout"));
    }

    /// <summary>The body; null when it is larger than it may be.</summary>
    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancelled)
    {
        if (request.ContentLength > MostBytes)
        {
            return null;
        }

        byte[] buffer = new byte[MostBytes + 1];
        int read = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancelled);
        return read > MostBytes ? null : buffer[..read];
    }

    private static JsonDocument? Parse(byte[] body)
    {
        try
        {
            return JsonDocument.Parse(body, Strict);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The request by its shape; null when the shape is not that of a request.</summary>
    private static AssessmentRequest? Bind(JsonElement root)
    {
        if (root.ValueKind is not JsonValueKind.Object || root.EnumerateObject().Any(p => p.Name is not ("editie" or "antwoorden")))
        {
            return null;
        }

        string? edition = null;
        if (root.TryGetProperty("editie", out JsonElement editie))
        {
            if (editie.ValueKind is not JsonValueKind.String)
            {
                return null;
            }

            edition = editie.GetString();
        }

        if (!root.TryGetProperty("antwoorden", out JsonElement answers))
        {
            return new(edition, null);
        }

        return answers.ValueKind is JsonValueKind.Object
            ? new(edition, answers.EnumerateObject().ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal))
            : null;
    }
}
