using Inburgering.Web.Api;
using Inburgering.Web.Hosting;
using Inburgering.Web.Languages;
using Inburgering.Web.Pages;
using Inburgering.Web.State;

try
{
    WebApplicationBuilder builder = Start.Prepare(args);

    builder.AddLogging();
    builder.AddProxies();
    builder.AddTransportSecurity();
    builder.AddKeys();
    builder.AddLanguages();
    builder.AddVisits();
    builder.AddPages();
    builder.AddApi();

    WebApplication app = builder.Build();
    app.CheckKeys();
    app.SayWhere();

    app.UseForwardedHeaders();
    app.UseMiddleware<RequestLog>();
    app.UseSecurityHeaders();
    app.UseSecureCookies();
    app.UseExceptionPages();
    app.UseTransportSecurity();
    app.UseResponseCompression();
    app.UseLanguagePath();
    app.UseVersionedFiles();
    app.UseRouting();
    app.UseLanguageRedirect();
    app.UseRateLimiter();
    app.MapHealth();
    app.MapApi();
    app.MapRazorPages();

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
