using System.Globalization;
using System.Threading.RateLimiting;

namespace Inburgering.Web.Hosting;

/// <summary>How much one client may ask for a minute, so that nobody uses up the site for all.</summary>
public static class RateLimits
{
    /// <summary>The limit of the API.</summary>
    public const string Api = "api";

    /// <summary>The limit of requests for many applicants at once.</summary>
    public const string Batches = "lijsten";

    /// <summary>The limit of the pages: of forms and of what is dear to make. All other pages are free.</summary>
    public const string Pages = "paginas";

    private const string ApiSetting = "Api:VerzoekenPerMinuut";
    private const string BatchesSetting = "Api:LijstenPerMinuut";
    private const string PagesSetting = "Paginas:VerzoekenPerMinuut";
    private const string AttemptsSetting = "Bewaren:PogingenPerMinuut";
    private const string Free = "free";
    private const int ApiDefault = 120;
    private const int BatchesDefault = 6;

    /// <summary>Fifty people at a desk behind one address, each with an answer every five seconds.</summary>
    private const int PagesDefault = 600;

    /// <summary>A desk that saves and opens a case every three seconds.</summary>
    private const int AttemptsDefault = 20;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        int api = builder.Configuration.Count(ApiSetting, ApiDefault);
        int batches = builder.Configuration.Count(BatchesSetting, BatchesDefault);
        int pages = builder.Configuration.Count(PagesSetting, PagesDefault);
        int attempts = builder.Configuration.Count(AttemptsSetting, AttemptsDefault);
        builder.Services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(Api, context => Limited(context, api));
            options.AddPolicy(Batches, context => Limited(context, batches));
            options.AddPolicy(Pages, context => IsAttempt(context) ? Limited(context, attempts, AttemptsSetting) : IsDear(context) ? Limited(context, pages) : RateLimitPartition.GetNoLimiter(Free));
            options.OnRejected = (rejected, _) =>
            {
                TimeSpan wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan after) ? after : Window;
                rejected.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
        });
    }

    private static RateLimitPartition<string> Limited(HttpContext context, int perMinute, string what = "") =>
        RateLimitPartition.GetFixedWindowLimiter(what + ClientAddress.Of(context), _ => new() { PermitLimit = perMinute, Window = Window });

    private static bool IsAttempt(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<AttemptsAttribute>() is not null;

    private static bool IsDear(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) || context.GetEndpoint()?.Metadata.GetMetadata<DearAttribute>() is not null;
}

/// <summary>A page that takes much to make, so that asking for it counts for the limit.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DearAttribute : Attribute;

/// <summary>A page on which somebody could try codes and passphrases: its forms count for a limit of their own.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AttemptsAttribute : Attribute;
