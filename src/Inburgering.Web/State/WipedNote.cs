using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Inburgering.Web.State;

/// <summary>
/// Stands in the address of the page that follows a wipe, so that only a wipe can make the site say that the answers are gone.
/// It cannot be a cookie: the wipe takes those away.
/// </summary>
public sealed class WipedNote(IDataProtectionProvider protection, TimeProvider clock)
{
    private readonly DatedSeal _seal = new(protection, "Inburgering.Wiped.v1", TimeSpan.FromMinutes(1), clock);

    public string Write() => _seal.Seal([]);

    /// <summary>Whether a note was written by this site, just now.</summary>
    public bool IsTrue(string? note)
    {
        try
        {
            return note is not null && _seal.Open(note) is not null;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
