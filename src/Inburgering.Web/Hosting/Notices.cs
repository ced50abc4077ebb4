using System.Globalization;

namespace Inburgering.Web.Hosting;

/// <summary>What programs look for in a fixed place: who to tell of a weakness, and what a search engine may leave alone.</summary>
public static class Notices
{
    private const string Robots = """
        User-agent: *
        Disallow: /api/
        Disallow: /mcp
        Disallow: /openapi/
        Disallow: /health

        """;

    /// <summary>A reader asks anew after that (RFC 9116 wants less than a year).</summary>
    private const int DaysGood = 180;

    public static void AddNotices(this WebApplicationBuilder builder) => builder.Services.AddSingleton(Operator.Named(builder.Configuration));

    public static void MapNotices(this WebApplication app)
    {
        app.MapGet("/robots.txt", () => Results.Text(Robots)).ExcludeFromDescription();
        app.MapGet("/.well-known/security.txt", (Operator operators, TimeProvider clock) => operators.IsNamed ? Results.Text(Security(operators, clock)) : Results.NotFound()).ExcludeFromDescription();
    }

    /// <summary>RFC 9116; its moment is the start of a day, so that it is the same all day.</summary>
    private static string Security(Operator operators, TimeProvider clock) => string.Concat(
        $"Contact: mailto:{operators.Email}\n",
        $"Contact: {operators.Address}\n",
        $"Expires: {clock.GetUtcNow().Date.AddDays(DaysGood).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T00:00:00Z\n",
        "Preferred-Languages: nl, en\n",
        operators.Site is { } site ? $"Canonical: {new Uri(site, "/.well-known/security.txt")}\n" : "");
}
