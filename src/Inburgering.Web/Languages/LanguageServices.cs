namespace Inburgering.Web.Languages;

/// <summary>What the pages need to speak the visitor's language.</summary>
public static class LanguageServices
{
    public static void AddLanguages(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped(services =>
        {
            HttpContext context = services.GetRequiredService<IHttpContextAccessor>().HttpContext!;
            (Language language, bool isBesideDutch) = context.SpokenLanguage();
            return Phrasebook.In(language, isBesideDutch);
        });
    }
}
