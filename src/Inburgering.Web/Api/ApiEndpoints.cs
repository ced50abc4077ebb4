using System.Text.Encodings.Web;
using Inburgering.Web.Calendars;
using Inburgering.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Inburgering.Web.Api;

/// <summary>The JSON API, version 1: no cookies, no storage; the same rules and refusals as the pages.</summary>
public static class ApiEndpoints
{
    public const string Prefix = "/api";
    public const string OpenApiPrefix = "/openapi";

    /// <summary>Where this version stands.</summary>
    public const string Version = Prefix + "/v1";

    /// <summary>Where its description stands below that.</summary>
    public const string OpenApiName = "/openapi.json";

    public static void AddApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = ApiProblems.Explain);
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        builder.Services.AddOpenApi("v1", options => options.AddDocumentTransformer<QuestionsInOpenApi>().AddDocumentTransformer<DesignRulesInOpenApi>());
        builder.Services.AddSingleton<BatchEndpoint>();
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            options.SerializerOptions.PropertyNameCaseInsensitive = false;
            options.SerializerOptions.AllowDuplicateProperties = false;
            options.SerializerOptions.RespectNullableAnnotations = true;
        });
    }

    public static void MapApi(this WebApplication app)
    {
        foreach (string address in new[] { OpenApiPrefix + "/v1.json", Version + OpenApiName })
        {
            app.MapOpenApi(address).RequireRateLimiting(RateLimits.Api).CacheOutput(KeptPages.Data);
        }

        RouteGroupBuilder api = app.MapGroup(Version).RequireRateLimiting(RateLimits.Api);
        api.MapAnswers(AssessmentEndpoint.Name, AssessmentEndpoint.Handle).Produces<AssessmentJson>();
        api.MapAnswers(BatchEndpoint.Name, BatchEndpoint.Handle, BatchRequest.MostBytes).Produces<BatchJson>().RequireRateLimiting(RateLimits.Batches);
        api.MapAnswers(BatchEndpoint.SummaryName, BatchEndpoint.HandleSummary, BatchRequest.MostBytes).Produces<SummaryJson>().RequireRateLimiting(RateLimits.Batches);
        api.MapAnswers(WhatIfEndpoint.Name, WhatIfEndpoint.Handle).Produces<WhatIfJson>();
        api.MapAnswers(AssessmentEndpoint.LettersName, AssessmentEndpoint.HandleLetters).Produces<LettersJson>();
        api.MapAnswers(CalendarEndpoint.Name, CalendarEndpoint.Handle).Produces<string>(StatusCodes.Status200OK, DayCalendar.MediaType).Produces(StatusCodes.Status204NoContent);
        api.MapAnswers(CalendarEndpoint.FirstName, CalendarEndpoint.Handle).ExcludeFromDescription();
        api.MapData(QuestionsEndpoint.Name, QuestionsEndpoint.Handle).Produces<IReadOnlyList<QuestionJson>>();
        api.MapData(RulesEndpoint.Name, RulesEndpoint.Handle).Produces<RulesJson>();
    }

    /// <summary>An address that gives what depends on the language alone.</summary>
    private static RouteHandlerBuilder MapData(this RouteGroupBuilder api, string name, Delegate handler) => api.MapGet("/" + name, handler)
        .WithName(name)
        .ProducesProblem(StatusCodes.Status429TooManyRequests)
        .CacheOutput(KeptPages.Data);

    /// <summary>An address to which answers are sent, with all that can be wrong with them.</summary>
    private static RouteHandlerBuilder MapAnswers(this RouteGroupBuilder api, string name, Delegate handler, int mostBytes = AssessmentRequest.MostBytes) => api.MapPost("/" + name, handler)
        .WithName(name)
        .WithMetadata(new RequestSizeLimitAttribute(mostBytes))
        .ProducesValidationProblem()
        .ProducesProblem(StatusCodes.Status408RequestTimeout)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status429TooManyRequests);
}
