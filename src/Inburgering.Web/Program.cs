using Inburgering.Web.Api;
using Inburgering.Web.Hosting;
using Inburgering.Web.Languages;
using Inburgering.Web.Pages;
using Inburgering.Web.State;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);

builder.AddLogging();
builder.AddKeys();
builder.AddLanguages();
builder.AddVisits();
builder.AddPages();
builder.AddApi();

WebApplication app = builder.Build();

app.UseMiddleware<RequestLog>();
app.UseSecurityHeaders();
app.UseSecureCookies();
app.UseExceptionPages();
app.UseResponseCompression();
app.UseLanguagePath();
app.UseVersionedFiles();
app.UseRouting();
app.UseLanguageRedirect();
app.UseRateLimiter();
app.MapApi();
app.MapRazorPages();

app.Run();

/// <summary>The web application; public so that the tests can start it.</summary>
public partial class Program;
