using Inburgering.Web.Api;
using Inburgering.Web.State;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;

namespace Inburgering.Web.Hosting;

/// <summary>
/// What depends on the language alone is made once and kept, compressed as it goes out: there are so many of these as languages,
/// ways to compress, and marks at the head of a page, however often and in whatever way they are asked for.
/// </summary>
public static class KeptPages
{
    /// <summary>The answers of the API, in the language asked for.</summary>
    public const string Data = "gegevens";

    /// <summary>The pages. What their head and foot say of the visit, the edition, that it cannot be read or is at a desk, is part of what is kept.</summary>
    public const string Pages = "paginas";

    /// <summary>Until the site starts anew, or a day: the cache drops what nobody asks for.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public static void AddKeptPages(this WebApplicationBuilder builder) => builder.Services.AddOutputCache(options =>
    {
        options.AddPolicy(Data, policy => InEachEncoding(policy).VaryByValue(context => new("taal", ApiLanguage.Of(context).Code)));
        options.AddPolicy(Pages, policy => InEachEncoding(policy)
            // What stands on a page that came over plain http names the host, which is the caller's word.
            .With(context => !PlainHttp.IsUsedBy(context.HttpContext))
            .VaryByValue(context => new("kop", Head(context))));
    });

    private static OutputCachePolicyBuilder InEachEncoding(OutputCachePolicyBuilder policy) => policy
        .Expire(Kept)
        .SetVaryByHost(false)
        .SetVaryByQuery([])
        .VaryByValue(context => new("vorm", Encoding(context)));

    /// <summary>How the answer goes out, as the compression itself reads it from what the browser takes.</summary>
    private static string Encoding(HttpContext context) =>
        context.RequestServices.GetRequiredService<IResponseCompressionProvider>().GetCompressionProvider(context)?.EncodingName ?? "";

    private static string Head(HttpContext context)
    {
        CurrentVisit current = context.RequestServices.GetRequiredService<CurrentVisit>();
        return current.IsUnreadable ? nameof(current.IsUnreadable) : $"{current.Visit.Edition.Wire()} {current.Visit.IsAtDesk}";
    }
}
