using Inburgering.Web.Hosting;

namespace Inburgering.Web.State;

/// <summary>What the pages need to know what the visitor told.</summary>
public static class VisitServices
{
    public static void AddVisits(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(AddedAmounts.Read(builder.Configuration));
        builder.Services.AddSingleton<Setting>();
        builder.Services.AddSingleton<VisitCookie>();
        builder.Services.AddSingleton<WipedNote>();
        builder.Services.AddScoped<CurrentVisit>();
    }
}
