using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Inburgering.Web.Saving;

/// <summary>What saving and going on later need.</summary>
public static class SavingServices
{
    public static void AddSaving(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(SavingDatabase.Of(builder.Configuration, builder.Environment));
        builder.Services.AddSingleton<SavedCases>();
        builder.Services.AddSingleton<SentCase>();
        builder.Services.AddHostedService<ExpiredCases>();
        builder.Services.AddSingleton<SavingHealth>();
        builder.Services.AddHealthChecks().AddCheck<SavingHealth>("bewaren", HealthStatus.Degraded);
    }
}
