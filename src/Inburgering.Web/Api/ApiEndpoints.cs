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

    public static void AddApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = AssessmentEndpoint.Explain);
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        builder.Services.AddOpenApi("v1", options => options.AddDocumentTransformer<QuestionsInOpenApi>());
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
        app.MapOpenApi(OpenApiPrefix + "/{documentName}.json").RequireRateLimiting(RateLimits.Api).CacheOutput(KeptPages.Data);
        RouteGroupBuilder api = app.MapGroup(Prefix + "/v1").RequireRateLimiting(RateLimits.Api);
        api.MapAnswers(AssessmentEndpoint.Name, AssessmentEndpoint.Handle).Produces<AssessmentJson>();
        api.MapAnswers(WhatIfEndpoint.Name, WhatIfEndpoint.Handle).Produces<WhatIfJson>();
        api.MapAnswers(AssessmentEndpoint.LettersName, AssessmentEndpoint.HandleLetters).Produces<LettersJson>();
        api.MapAnswers(CalendarEndpoint.Name, CalendarEndpoint.Handle).Produces<string>(StatusCodes.Status200OK, DayCalendar.MediaType).Produces(StatusCodes.Status204NoContent);
        api.MapGet("/vragen", (Delegate)QuestionsEndpoint.Handle).WithName("vragen").Produces<IReadOnlyList<QuestionJson>>().CacheOutput(KeptPages.Data);
        api.MapGet("/regels", (Delegate)RulesEndpoint.Handle).WithName("regels").Produces<RulesJson>().CacheOutput(KeptPages.Data);
    }

    /// <summary>An address to which answers are sent, with all that can be wrong with them.</summary>
    private static RouteHandlerBuilder MapAnswers(this RouteGroupBuilder api, string name, Delegate handler) => api.MapPost("/" + name, handler)
        .WithName(name)
        .WithMetadata(new RequestSizeLimitAttribute(AssessmentRequest.MostBytes))
        .ProducesValidationProblem()
        .ProducesProblem(StatusCodes.Status408RequestTimeout)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status429TooManyRequests);
}
