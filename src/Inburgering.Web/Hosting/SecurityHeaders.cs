using Microsoft.Net.Http.Headers;

namespace Inburgering.Web.Hosting;

/// <summary>Headers that every answer carries: no script, nothing from elsewhere, no framing, no referrer, kept by no browser unless it says so.</summary>
public static class SecurityHeaders
{
    private const string KeptNowhere = "no-store";

    private static readonly HeaderPolicyCollection Policies = new HeaderPolicyCollection()
        .AddContentSecurityPolicy(policy =>
        {
            policy.AddDefaultSrc().None();
            policy.AddStyleSrc().Self();
            policy.AddImgSrc().Self();
            policy.AddFormAction().Self();
            policy.AddBaseUri().None();
            policy.AddFrameAncestors().None();
        })
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicyNoReferrer()
        .AddPermissionsPolicy(policy =>
        {
            policy.AddCamera().None();
            policy.AddGeolocation().None();
            policy.AddMicrophone().None();
        })
        .AddCrossOriginEmbedderPolicy(policy => policy.RequireCorp())
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        .AddCustomHeader("X-Permitted-Cross-Domain-Policies", "none");

    public static void UseSecurityHeaders(this IApplicationBuilder app)
    {
        SecurityHeadersMiddlewareExtensions.UseSecurityHeaders(app, Policies);
        app.Use((context, next) =>
        {
            // At the last moment: an error clears what was set before.
            context.Response.OnStarting(KeepNowhereUnlessSaid, context.Response);
            return next(context);
        });
    }

    private static Task KeepNowhereUnlessSaid(object state)
    {
        IHeaderDictionary headers = ((HttpResponse)state).Headers;
        if (!headers.ContainsKey(HeaderNames.CacheControl))
        {
            headers.CacheControl = KeptNowhere;
        }

        return Task.CompletedTask;
    }
}
