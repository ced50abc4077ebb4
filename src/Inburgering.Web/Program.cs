using Inburgering.Web.Api;
using Inburgering.Web.Hosting;
using Inburgering.Web.Languages;
using Inburgering.Web.Pages;
using Inburgering.Web.Saving;
using Inburgering.Web.State;

try
{
    WebApplicationBuilder builder = Start.Prepare(args);

    builder.AddLogging();
    builder.AddTelemetry();
    builder.AddFront();
    builder.AddProxies();
    builder.AddTransportSecurity();
    builder.AddReadableRequests();
    builder.AddKeys();
    builder.AddLanguages();
    builder.AddVisits();
    builder.AddSaving();
    builder.AddRateLimits();
    builder.AddKeptPages();
    builder.AddPages();
    builder.AddApi();
    builder.AddMcp();
    builder.AddNotices();

    WebApplication app = builder.Build();
    app.CheckKeys();
    app.SayWhere();

    app.UseForwardedHeaders();
    app.UseSecureCookies();
    app.UseApiHeaders();
    app.UseExceptionPages();
    app.UseReadableHosts();
    app.UseTransportSecurity();
    app.UseLanguagePath();
    app.UseRouting();
    app.UseLoggedRoutes();
    app.UseLanguageRedirect();
    app.UseRateLimiter();
    app.UseReadableRequests();
    app.UseOutputCache();
    app.UseResponseCompression();
    app.UseVersionedFiles();
    app.MapHealth();
    app.MapNotices();
    app.MapApi();
    app.MapMcp();
    app.MapPages();

    app.Run();
    return 0;
}
catch (Exception e) when (Start.WhyNot(e) is { } sentence)
{
    Console.Error.WriteLine(sentence);
    return 1;
}

/// <summary>The web application; public so that the tests can start it.</summary>
public partial class Program;
