using Inburgering.Domain.Composition;
using Microsoft.AspNetCore.Routing.Patterns;
using Serilog;
using Serilog.Events;

namespace Inburgering.Web.Hosting;

/// <summary>
/// One line a request: method, route, status and time. Nothing that a visitor sent stands in it: no address as it was typed, no
/// query string, cookie, header or body; and no address of the visitor.
/// </summary>
public static class RequestLog
{
    private const string NoRoute = "(no route)";
    private const string OtherMethod = "(other method)";
    private const string QuestionId = "id";

    private static readonly object Key = new();

    private static readonly string[] Methods =
    [
        HttpMethods.Get, HttpMethods.Head, HttpMethods.Post, HttpMethods.Put, HttpMethods.Delete, HttpMethods.Patch, HttpMethods.Options, HttpMethods.Trace, HttpMethods.Connect,
    ];

    public static void UseRequestLog(this IApplicationBuilder app) => app.UseSerilogRequestLogging(options =>
    {
        options.Logger = app.ApplicationServices.GetRequiredService<Serilog.ILogger>();
        options.MessageTemplate = "{Method:l} {Route:l} {Status} in {Elapsed:0.0} ms";
        options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
        [
            Property("Method", Array.Find(Methods, method => HttpMethods.Equals(method, context.Request.Method)) ?? OtherMethod),
            Property("Route", (context.Items[Key] as string ?? NoRoute).TrimStart()),
            Property("Status", status),
            Property("Elapsed", elapsed),
        ];
        options.GetLevel = (context, _, _) => context.Response.StatusCode >= StatusCodes.Status500InternalServerError ? LogEventLevel.Error : LogEventLevel.Information;
    });

    /// <summary>Remembers the route of the request for its line, before an error page takes its place.</summary>
    public static void UseLoggedRoutes(this WebApplication app) => app.Use((context, next) =>
    {
        string route = context.GetEndpoint() is RouteEndpoint endpoint ? Route(endpoint.RoutePattern, context.Request.RouteValues) : $" {NoRoute}";
        context.Items.TryAdd(Key, $"{context.Request.PathBase}{route}");
        return next(context);
    });

    /// <summary>The route as it is written in the code, with the id of the question where there is such a question.</summary>
    private static string Route(RoutePattern route, RouteValueDictionary values) =>
        $"/{values[QuestionId] switch
        {
            string id when Questionnaire.Find(id) is { } question => route.RawText!.Replace($"{{{QuestionId}}}", question.Id, StringComparison.Ordinal),
            _ => route.RawText,
        }}".Replace("//", "/", StringComparison.Ordinal);

    private static LogEventProperty Property(string name, object value) => new(name, new ScalarValue(value));
}
