using System.Globalization;
using System.Text.Encodings.Web;
using System.Threading.RateLimiting;
using Inburgering.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Inburgering.Web.Api;

/// <summary>The JSON API, version 1: no cookies, no storage; the same rules and refusals as the pages.</summary>
public static class ApiEndpoints
{
    public const string Prefix = "/api";
    public const string OpenApiPrefix = "/openapi";

    private const string RateLimit = "api";
    private const string RateSetting = "Api:VerzoekenPerMinuut";
    private const int DefaultRate = 120;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

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
        int rate = builder.Configuration.Count(RateSetting, DefaultRate);
        builder.Services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(RateLimit, context => RateLimitPartition.GetFixedWindowLimiter(
                ClientAddress.Of(context),
                _ => new() { PermitLimit = rate, Window = Window }));
            options.OnRejected = (rejected, _) =>
            {
                TimeSpan wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan after) ? after : Window;
                rejected.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                return new(Results.Problem(statusCode: StatusCodes.Status429TooManyRequests).ExecuteAsync(rejected.HttpContext));
            };
        });
    }

    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi(OpenApiPrefix + "/{documentName}.json");
        RouteGroupBuilder api = app.MapGroup(Prefix + "/v1").RequireRateLimiting(RateLimit);
        api.MapPost("/oordeel", AssessmentEndpoint.Handle)
            .WithName(AssessmentEndpoint.Name)
            .WithMetadata(new RequestSizeLimitAttribute(AssessmentRequest.MostBytes))
            .Produces<AssessmentJson>()
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        api.MapGet("/vragen", (Delegate)QuestionsEndpoint.Handle).WithName("vragen").Produces<IReadOnlyList<QuestionJson>>();
        api.MapGet("/regels", (Delegate)RulesEndpoint.Handle).WithName("regels").Produces<RulesJson>();
    }
}
