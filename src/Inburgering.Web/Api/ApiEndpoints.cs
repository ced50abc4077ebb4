namespace Inburgering.Web.Api;

/// <summary>The JSON API, version 1.</summary>
public static class ApiEndpoints
{
    public const string Prefix = "/api";
    public const string OpenApiPrefix = "/openapi";

    public static void AddApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails();
        builder.Services.AddOpenApi();
        builder.Services.AddRateLimiter(_ => { });
    }

    public static void MapApi(this WebApplication app) => app.MapGet("/health", () => Results.Ok());
}
