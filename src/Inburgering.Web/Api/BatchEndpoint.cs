using System.Text.Json;
using FluentValidation;
using FluentValidation.Results;
using Inburgering.Domain.Composition;
using Inburgering.Web.Hosting;
using Inburgering.Web.Languages;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Inburgering.Web.Api;

/// <summary>
/// <c>POST /api/v1/oordelen</c>: many applicants in, an assessment of each and a summary out; <c>POST /api/v1/samenvatting</c>: the
/// same in, the summary alone out. Nothing of one applicant is kept when the next is assessed.
/// </summary>
internal sealed class BatchEndpoint(IValidator<AssessmentRequest> validator, AddedAmounts amounts, IOptions<JsonOptions> json)
{
    public const string Name = "oordelen";
    public const string SummaryName = "samenvatting";

    private readonly JsonSerializerOptions _json = json.Value.SerializerOptions;

    /// <summary>Whether a request is for many applicants.</summary>
    public static bool Takes(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName is Name or SummaryName;

    public static IResult Handle(BatchRequest request, BatchEndpoint batch, HttpContext context)
    {
        if (request.Aanvragers is [])
        {
            return Results.Problem(statusCode: StatusCodes.Status400BadRequest);
        }

        BatchTally tally = new();
        return Results.Ok(new BatchJson(batch.Assess(request, tally, context), tally));
    }

    public static async Task<IResult> HandleSummary(BatchRequest request, BatchEndpoint batch, HttpContext context)
    {
        if (request.Aanvragers is [])
        {
            return Results.Problem(statusCode: StatusCodes.Status400BadRequest);
        }

        BatchTally tally = new();
        Phrasebook words = ApiLanguage.Choose(context);
        foreach (JsonElement sent in request.Aanvragers)
        {
            _ = batch.Read(sent, words, tally);
            await GiveWay(context);
        }

        return Results.Ok(tally.Summary());
    }

    private async IAsyncEnumerable<OutcomeJson> Assess(BatchRequest request, BatchTally tally, HttpContext context)
    {
        Phrasebook words = ApiLanguage.Choose(context);
        int number = 0;
        foreach (JsonElement sent in request.Aanvragers)
        {
            number++;
            (string? mark, Interview? interview, RefusalJson? refusal) = Read(sent, words, tally);
            yield return new(number, mark, interview is null ? null : AssessmentJson.Of(interview, words), refusal);
            await GiveWay(context);
        }
    }

    /// <summary>Lets others have the processor between two applicants, and stops when the caller has left.</summary>
    private static async Task GiveWay(HttpContext context)
    {
        await Task.Yield();
        context.RequestAborted.ThrowIfCancellationRequested();
    }

    /// <summary>Reads one applicant and counts them: the interview, or why there is none.</summary>
    private (string? Mark, Interview? Interview, RefusalJson? Refusal) Read(JsonElement sent, Phrasebook words, BatchTally tally)
    {
        ApplicantRequest? applicant = Readable(sent);
        if (applicant is null or { Kenmerk.Length: > ApplicantRequest.LongestMark })
        {
            tally.Refuse();
            return (null, null, new(words.Plain(Text.Of("api.fout.aanvrager", ("meeste", ApplicantRequest.LongestMark)))));
        }

        ValidationResult validation = validator.Validate(applicant.Assessment);
        if (!validation.IsValid)
        {
            tally.Refuse();
            return (applicant.Kenmerk, null, new(words.Plain("api.fout"), AssessmentEndpoint.Errors(validation, words)));
        }

        Interview interview = AssessmentEndpoint.Interview(applicant.Assessment, amounts);
        tally.Add(interview.Assessment);
        return (applicant.Kenmerk, interview, null);
    }

    private ApplicantRequest? Readable(JsonElement sent)
    {
        try
        {
            return sent.Deserialize<ApplicantRequest>(_json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
