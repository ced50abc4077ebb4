namespace Inburgering.Fuzz.Tests.Driving;

/// <summary>What was seen on the way: the forms that stood open, the cookies that were set, and every address of the site.</summary>
internal sealed class Known
{
    private readonly Dictionary<string, OpenForm> _forms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _addresses = new(StringComparer.Ordinal) { "/" };

    /// <summary>One form for each question and page.</summary>
    public IReadOnlyList<OpenForm> Forms { get; private set; } = [];

    /// <summary>The cookies of visitors, some at the start of their way and some at the end.</summary>
    public List<Jar> Jars { get; } = [];

    public IReadOnlyList<string> Addresses { get; private set; } = ["/"];

    /// <summary>The questions that were put.</summary>
    public HashSet<string> Questions { get; } = new(StringComparer.Ordinal);

    public void See(OpenForm form, string key)
    {
        if (_forms.TryAdd(key, form))
        {
            Forms = [.. _forms.Values];
        }
    }

    public void See(IEnumerable<string> addresses)
    {
        if (addresses.Count(_addresses.Add) > 0)
        {
            Addresses = [.. _addresses];
        }
    }
}

/// <summary>A form as it stands open before a visitor.</summary>
/// <param name="Address">Where it goes.</param>
/// <param name="Jar">The visitor's cookies.</param>
/// <param name="Names">The names of its fields.</param>
/// <param name="Fields">What the visitor means to send, the token included.</param>
internal sealed record OpenForm(string Address, Jar Jar, IReadOnlyList<string> Names, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    public const string TokenName = "__RequestVerificationToken";

    public string Token => Fields.First(sent => sent.Key == TokenName).Value;
}
