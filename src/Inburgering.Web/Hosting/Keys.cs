using Microsoft.AspNetCore.DataProtection;

namespace Inburgering.Web.Hosting;

/// <summary>The keys that seal the visitors' cookies, kept in a folder so that a restart loses nobody's answers.</summary>
public static class Keys
{
    private const string FolderSetting = "Sleutels:Map";

    public static void AddKeys(this WebApplicationBuilder builder)
    {
        string folder = builder.Configuration[FolderSetting]
            ?? throw new InvalidOperationException($"The setting '{FolderSetting}' must name the folder for the keys.");
        builder.Services.AddDataProtection()
            .SetApplicationName("Inburgering")
            .PersistKeysToFileSystem(new(Path.Combine(builder.Environment.ContentRootPath, folder)));
    }
}
