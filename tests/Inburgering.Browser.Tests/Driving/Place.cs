using Inburgering.Web.State;

namespace Inburgering.Browser.Tests.Driving;

/// <summary>One page of the site, and the visit with which it is reached.</summary>
/// <param name="Path">The path below the language.</param>
/// <param name="Visit">What the visitor told before.</param>
internal sealed record Place(string Path, Visit Visit)
{
    /// <summary>Whether the form was just sent with nothing in it.</summary>
    public bool IsWrong { get; init; }

    /// <summary>Whether the form was just sent without the token that it needs.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Whether the visitor's answers cannot be read.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>Whose page it is, or what is special about it.</summary>
    public string? Whose { get; init; }

    public string Name => (IsWrong, Whose) switch
    {
        (true, _) => $"{Path}, fout",
        (_, { } whose) => $"{Path}, {whose}",
        _ => Path,
    };
}
