using System.Globalization;

namespace Inburgering.Domain.Kernel;

/// <summary>
/// Something to say, as the key of a resource and the values to put into it. The domain never holds words:
/// who shows a text looks the key up in a language.
/// </summary>
/// <param name="Key">A key of the resource files of the domain.</param>
/// <param name="Arguments">The values by placeholder: a <see cref="DateOnly"/>, a <see cref="Dating.BirthDate"/>, an <see cref="int"/>, a <see cref="decimal"/> (euros), a <see cref="string"/> (shown as it is) or a <see cref="Text"/> of its own.</param>
public sealed record Text(string Key, ImmutableArray<KeyValuePair<string, object>> Arguments)
{
    public static Text Of(string key, params ReadOnlySpan<(string Name, object Value)> arguments)
    {
        if (arguments.IsEmpty)
        {
            return new(key, []);
        }

        var values = ImmutableArray.CreateBuilder<KeyValuePair<string, object>>(arguments.Length);
        foreach ((string name, object value) in arguments)
        {
            values.Add(new(name, value));
        }

        return new(key, values.DrainToImmutable());
    }

    public bool Equals(Text? other) => other is not null && Key == other.Key && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => HashCode.Combine(Key, Arguments.Length);

    /// <summary>The key with its values, for traces and failing tests; never shown to a visitor.</summary>
    public override string ToString() => Arguments.IsEmpty
        ? Key
        : $"{Key}({string.Join(", ", Arguments.Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Key}={Plain(a.Value)}")))})";

    private static object Plain(object value) => value is DateOnly date ? date.ToString("O", CultureInfo.InvariantCulture) : value;
}
