using Inburgering.Web.Api;
using Inburgering.Web.Hosting;
using Inburgering.Web.Languages;
using Inburgering.Web.Pages;
using Inburgering.Web.State;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);

builder.AddLogging();
builder.AddFront();
builder.AddReadableRequests();
builder.AddKeys();
builder.AddLanguages();
builder.AddVisits();
builder.AddRateLimits();
builder.AddKeptPages();
builder.AddPages();
builder.AddApi();

WebApplication app = builder.Build();

app.UseSecureCookies();
app.UseExceptionPages();
app.UseReadableHosts();
app.UseLanguagePath();
app.UseRouting();
app.UseLoggedRoutes();
app.UseLanguageRedirect();
app.UseRateLimiter();
app.UseReadableRequests();
app.UseOutputCache();
app.UseResponseCompression();
app.UseVersionedFiles();
app.MapApi();
app.MapPages();

app.Run();

/// <summary>The web application; public so that the tests can start it.</summary>
public partial class Program;
