using System.Collections.Frozen;
using System.Globalization;
using Inburgering.Domain.Composition;

namespace Inburgering.Web.Languages;

/// <summary>
/// The numbers and days of the law that texts name with <c>{wet:naam}</c>: every threshold by its id, and of every law
/// change the first day by its id.
/// </summary>
public sealed class LawValues
{
    private const char ViewMark = ':';
    private const int DaysOfAWeek = 7;

    private readonly FrozenDictionary<string, object> _values;

    private LawValues(IEnumerable<KeyValuePair<string, object>> values) => _values = values.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The law as the rules have it.</summary>
    public static LawValues Current { get; } = new(
    [
        .. Catalogue.Thresholds.Select(threshold => KeyValuePair.Create(threshold.Id, threshold.Value)),
        .. Catalogue.LawChanges.Select(change => KeyValuePair.Create(change.Id, (object)change.From)),
    ]);

    public IEnumerable<string> Names => _values.Keys;

    /// <summary>The same law, but for one number or day.</summary>
    public LawValues With(string name, object value) => new(_values.ToDictionary(pair => pair.Key, pair => pair.Key == name ? value : pair.Value, StringComparer.Ordinal));

    /// <summary>
    /// A value as a text names it. After the name may come what is made of it: <c>:weken</c> the weeks in a number of days,
    /// <c>:dag-ervoor</c> and <c>:dag-erna</c> the day before and after, <c>:jaar</c> the year of a day.
    /// </summary>
    /// <returns>An <see cref="int"/>, a <see cref="DateOnly"/>, or a year as a <see cref="string"/>.</returns>
    /// <exception cref="FormatException">There is no such value, or it cannot be shown so: ten days are no weeks.</exception>
    public object Of(string named)
    {
        string[] parts = named.Split(ViewMark);
        object value = _values.TryGetValue(parts[0], out object? known) ? known : throw new FormatException($"The law has no value named '{parts[0]}'.");
        return parts.Skip(1).Aggregate(value, (shown, view) => (shown, view) switch
        {
            (int days, "weken") when days % DaysOfAWeek == 0 => days / DaysOfAWeek,
            (DateOnly day, "dag-ervoor") => day.AddDays(-1),
            (DateOnly day, "dag-erna") => day.AddDays(1),
            (DateOnly day, "jaar") => day.Year.ToString(CultureInfo.InvariantCulture),
            _ => throw new FormatException($"'{named}': {shown} cannot be shown as '{view}'."),
        });
    }
}
