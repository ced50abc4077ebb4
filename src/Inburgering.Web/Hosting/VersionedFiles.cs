namespace Inburgering.Web.Hosting;

/// <summary>The style sheet and the icon: their address carries a hash of what is in them, so a browser may keep them for good.</summary>
public static class VersionedFiles
{
    private const string VersionKey = "v";
    private const string ForGood = "public, max-age=31536000, immutable";

    public static void UseVersionedFiles(this WebApplication app) => app.UseStaticFiles(new StaticFileOptions
    {
        OnPrepareResponse = file =>
        {
            if (file.Context.Request.Query.ContainsKey(VersionKey))
            {
                file.Context.Response.Headers.CacheControl = ForGood;
            }
        },
    });
}
