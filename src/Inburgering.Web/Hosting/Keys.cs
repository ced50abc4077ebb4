using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Inburgering.Web.Hosting;

/// <summary>The keys that seal the visitors' cookies, kept in a folder so that a restart loses nobody's answers.</summary>
public static class Keys
{
    private const string Name = "sleutels";

    private static readonly TimeSpan Watched = TimeSpan.FromMinutes(1);

    public static void AddKeys(this WebApplicationBuilder builder)
    {
        KeyFolder folder = KeyFolder.Of(builder.Configuration, builder.Environment);
        ImmutableArray<X509Certificate2> certificates = KeyCertificates.Of(builder.Configuration);
        IDataProtectionBuilder keys = builder.Services.AddDataProtection().SetApplicationName("Inburgering").PersistKeysToFileSystem(new(folder.Path));
        if (builder.Configuration[KeyCertificates.Setting] is not null)
        {
            keys.ProtectKeysWithCertificate(certificates[0]);
        }

        keys.UnprotectKeysWithAnyCertificate([.. certificates]);
        builder.Services.AddSingleton(folder);
        builder.Services.AddSingleton<KeyCheck>();
        builder.Services.AddSingleton<KeyHealth>();
        builder.Services.AddHealthChecks().AddCheck<KeyHealth>(Name);
        builder.Services.AddSingleton<IHealthCheckPublisher, KeyWatch>();
        builder.Services.Configure<HealthCheckPublisherOptions>(options => (options.Period, options.Predicate) = (Watched, IsOfKeys));
    }

    /// <summary>Refuses to start with keys that cannot be used, or cannot be renewed when their time comes.</summary>
    /// <exception cref="StartRefusedException">What is wrong with them.</exception>
    public static void CheckKeys(this WebApplication app)
    {
        app.Services.GetRequiredService<KeyFolder>().Make();
        if (app.Services.GetRequiredService<KeyCheck>().Trouble() is { } trouble)
        {
            throw new StartRefusedException(trouble);
        }
    }

    /// <summary>Whether a check is the one of the keys.</summary>
    public static bool IsOfKeys(HealthCheckRegistration check) => check.Name == Name;
}
