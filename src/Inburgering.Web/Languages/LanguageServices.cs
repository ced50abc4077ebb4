namespace Inburgering.Web.Languages;

/// <summary>What the pages need to speak the visitor's language.</summary>
public static class LanguageServices
{
    private static readonly object Key = new();

    public static void AddLanguages(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddTransient(services => services.GetRequiredService<IHttpContextAccessor>().HttpContext!.Words());
    }

    /// <summary>The words in which a view is written that is begun now: those of the address, unless others were given.</summary>
    public static Phrasebook Words(this HttpContext context)
    {
        if (context.Items[Key] is Phrasebook given)
        {
            return given;
        }

        (Language language, bool isBesideDutch) = context.SpokenLanguage();
        return Phrasebook.In(language, isBesideDutch);
    }

    /// <summary>Has the views that are begun from here on written in other words, until what is returned is disposed.</summary>
    /// <param name="context">The request.</param>
    /// <param name="words">The words; null for those of the address.</param>
    public static IDisposable WrittenIn(this HttpContext context, Phrasebook? words)
    {
        object? before = context.Items[Key];
        context.Items[Key] = words;
        return new Restored(context, before);
    }

    private sealed record Restored(HttpContext Context, object? Before) : IDisposable
    {
        public void Dispose() => Context.Items[Key] = Before;
    }
}
