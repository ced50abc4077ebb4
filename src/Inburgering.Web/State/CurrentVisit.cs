namespace Inburgering.Web.State;

/// <summary>The visit of the request in hand: read once, written when it changes.</summary>
public sealed class CurrentVisit
{
    /// <summary>Whatever is made from a visit is for this visitor, now: no browser or proxy may keep it.</summary>
    private const string NeverKept = "no-cache, no-store";

    /// <summary>What a browser is to throw away on a wipe; Chromium shows pages of before by Back unless the cookies go too.</summary>
    private const string Everything = "\"cache\", \"cookies\"";

    private readonly HttpContext _context;
    private readonly VisitCookie _cookie;

    private readonly Setting _here;

    public CurrentVisit(IHttpContextAccessor http, VisitCookie cookie, Setting here)
    {
        (_context, _cookie, _here) = (http.HttpContext!, cookie, here);
        (Visit read, IsUnreadable) = cookie.Read(_context.Request);
        Visit = read.In(here);
        _context.Response.Headers.CacheControl = NeverKept;
    }

    public Visit Visit { get; private set; }

    /// <summary>
    /// Whether the visitor has answers that cannot be read here and now. They are left as they are, since another moment or
    /// another instance may read them: nothing is asked or written until the visitor chooses to begin anew.
    /// </summary>
    public bool IsUnreadable { get; }

    /// <summary>Takes over a changed visit and gives it back to the visitor.</summary>
    public void Change(Visit visit)
    {
        Visit = visit.In(_here);
        _cookie.Write(_context.Response, visit);
        FormCookie.Renew(_context, VisitCookie.AgeOf(visit));
    }

    /// <summary>Forgets everything, and has the browser forget it; where it heeds no such header, over plain http, both cookies still go.</summary>
    public void Forget()
    {
        Visit = Visit.New;
        _cookie.Delete(_context.Response);
        FormCookie.Delete(_context);
        _context.Response.Headers["Clear-Site-Data"] = Everything;
    }
}
