using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.StaticFiles;

namespace Inburgering.Web.Hosting;

/// <summary>
/// The style sheet and the icon: their address carries a hash of what is in them, so a browser may keep them for good. Under
/// another hash, of a version before or after this one, they are asked for again.
/// </summary>
public static class VersionedFiles
{
    private const string ForGood = "public, max-age=31536000, immutable";
    private const string AskEachTime = "no-cache";

    public static void UseVersionedFiles(this WebApplication app)
    {
        IFileVersionProvider versions = app.Services.GetRequiredService<IFileVersionProvider>();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = IsOfItsHash(file, versions) ? ForGood : AskEachTime });
    }

    private static bool IsOfItsHash(StaticFileResponseContext file, IFileVersionProvider versions)
    {
        HttpRequest request = file.Context.Request;
        return versions.AddFileVersionToPath(PathString.Empty, request.Path.Value!) == $"{request.Path.Value}{request.QueryString}";
    }
}
