using System.Globalization;

namespace Inburgering.Fuzz.Tests.Driving;

/// <summary>The cookies of one visitor. Whatever the site calls them, they are kept and sent back.</summary>
internal sealed class Jar
{
    private readonly Dictionary<string, string> _cookies = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Cookies => _cookies;

    /// <summary>As a header has them.</summary>
    public (string Name, string Value) Header => ("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));

    public Jar Copy()
    {
        Jar copy = new();
        foreach ((string name, string value) in _cookies)
        {
            copy._cookies[name] = value;
        }

        return copy;
    }

    /// <summary>Takes over what an answer sets, and drops what it takes away.</summary>
    public void Take(Answered answer)
    {
        foreach ((_, string value) in answer.Headers.Where(header => header.Name == "set-cookie"))
        {
            string[] parts = value.Split("; ");
            string[] pair = parts[0].Split('=', 2);
            if (pair[1].Length == 0 || parts.Any(IsOver))
            {
                _cookies.Remove(pair[0]);
            }
            else
            {
                _cookies[pair[0]] = pair[1];
            }
        }
    }

    private static bool IsOver(string attribute) =>
        attribute.Split('=', 2) is [var name, var value] && name.Equals("expires", StringComparison.OrdinalIgnoreCase)
        && DateTimeOffset.Parse(value, CultureInfo.InvariantCulture) < DateTimeOffset.UtcNow;
}
