namespace Inburgering.Web.State;

/// <summary>The visit of the request in hand: read once, written when it changes.</summary>
public sealed class CurrentVisit
{
    private readonly IHttpContextAccessor _http;
    private readonly VisitCookie _cookie;

    public CurrentVisit(IHttpContextAccessor http, VisitCookie cookie)
    {
        (_http, _cookie) = (http, cookie);
        (Visit, WasLost) = cookie.Read(http.HttpContext!.Request);
        // Whatever is made from a visit is for this visitor, now: no browser or proxy may keep it.
        http.HttpContext.Response.Headers.CacheControl = "no-cache, no-store";
        if (WasLost)
        {
            cookie.Delete(http.HttpContext.Response);
        }
    }

    public Visit Visit { get; private set; }

    /// <summary>Whether the cookie could not be read, so that the visitor begins anew.</summary>
    public bool WasLost { get; }

    /// <summary>Takes over a changed visit and gives it back to the visitor.</summary>
    public void Change(Visit visit)
    {
        Visit = visit;
        _cookie.Write(_http.HttpContext!.Response, visit);
    }

    /// <summary>Forgets everything.</summary>
    public void Forget()
    {
        Visit = Visit.New;
        _cookie.Delete(_http.HttpContext!.Response);
    }
}
