using Inburgering.Fuzz.Tests.Driving;
using Inburgering.Fuzz.Tests.Making;

namespace Inburgering.Fuzz.Tests.Kinds;

/// <summary>One kind of trouble that a caller can make.</summary>
internal abstract class Mischief
{
    /// <summary>Its name in the report.</summary>
    public abstract string Kind { get; }

    /// <summary>The next request of the kind.</summary>
    public abstract Sent Next(Dice dice, Known known);

    /// <summary>An address of the site with some of it replaced.</summary>
    protected static string In(Dice dice, string address)
    {
        string[] parts = address.Split('/');
        if (parts.Length > 1 && dice.OnceIn(3))
        {
            parts[1] = dice.Of("nl", "en", "ar", "ti-nl", "fa");
        }

        return string.Join('/', parts) + (dice.OnceIn(4) ? $"{(address.Contains('?') ? '&' : '?')}{dice.Of("terug", "handler", "bericht", "taal", "id", "x")}={FormBody.Escaped(Scraps.Text(dice))}" : "");
    }
}
