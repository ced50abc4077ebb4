using Inburgering.Bare;
using Microsoft.AspNetCore.DataProtection;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddDataProtection().PersistKeysToFileSystem(new(builder.Configuration["Keys"]!));
builder.Services.AddSingleton<AnswersCookie>();
builder.Services.AddRazorPages();

WebApplication app = builder.Build();
app.UseRouting();
app.MapRazorPages();
app.Run();
