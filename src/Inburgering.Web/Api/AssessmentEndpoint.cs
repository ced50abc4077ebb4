using System.Text.Json;
using FluentValidation.Results;
using Inburgering.Domain.Asking;
using Inburgering.Web.Languages;

namespace Inburgering.Web.Api;

/// <summary><c>POST /api/v1/oordeel</c>: answers in, verdicts, checklist and dates out.</summary>
internal static class AssessmentEndpoint
{
    public static async Task<IResult> HandleAsync(HttpContext context)
    {
        Phrasebook words = ApiLanguage.Choose(context);
        (byte[] body, int? refused) = await AssessmentBody.ReadAsync(context.Request);
        if (refused is { } status)
        {
            return Problem(status, words);
        }

        using JsonDocument? document = AssessmentBody.Parse(body);
        if (document is null || Bind(document.RootElement) is not { } request)
        {
            return Problem(StatusCodes.Status400BadRequest, words);
        }

        ValidationResult checkedRequest = new AssessmentRequestValidator(words).Validate(request);
        return checkedRequest.IsValid
            ? Results.Ok(AssessmentJson.Of(Interview.Along(request.Answers(), request.Edition()!.Value), words))
            : Results.ValidationProblem(checkedRequest.ToDictionary(), title: words.Plain("api.fout"));
    }

    private static IResult Problem(int status, Phrasebook words) =>
        Results.Problem(statusCode: status, detail: Reason(status) is { } reason ? words.Plain(reason) : null);

    /// <summary>What the words say of a body that could not be used; null where the status says it all.</summary>
    private static string? Reason(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "api.fout.json",
        StatusCodes.Status408RequestTimeout => "api.fout.te-traag",
        StatusCodes.Status413PayloadTooLarge => "api.fout.te-groot",
        _ => null,
    };

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
