using Inburgering.Web.Api;

namespace Inburgering.Web.Hosting;

/// <summary>A page never ends in a stack trace: errors and empty answers become a page in the visitor's language, or problem details for the API.</summary>
public static class ExceptionPages
{
    private const string PagePath = "/fout";

    public static void UseExceptionPages(this WebApplication app)
    {
        app.UseWhen(IsApi, api =>
        {
            api.UseExceptionHandler();
            api.UseStatusCodePages();
        });
        app.UseWhen(context => !IsApi(context), pages =>
        {
            pages.UseExceptionHandler(PagePath + "/500");
            pages.UseStatusCodePagesWithReExecute(PagePath + "/{0}");
        });
    }

    private static bool IsApi(HttpContext context) =>
        context.Request.Path.StartsWithSegments(ApiEndpoints.Prefix) || context.Request.Path.StartsWithSegments(ApiEndpoints.OpenApiPrefix);
}
