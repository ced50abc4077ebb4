using System.Globalization;
using Inburgering.Domain.Subjects.Fee;

namespace Inburgering.Web.Hosting;

/// <summary>The fees and income norms that who runs the site has added in the settings, checked before the site starts.</summary>
/// <param name="All">The entries, in the order of the settings.</param>
public sealed record AddedAmounts(ImmutableArray<Amount> All)
{
    public const string Section = "Bedragen";

    private const string Kind = "Soort";
    private const string From = "Van";
    private const string Until = "Tot";
    private const string Euros = "Euro";
    private const string Source = "Bron";
    private const string Address = "Adres";
    private const string Checked = "Nagekeken";

    /// <summary>Reads the entries.</summary>
    /// <exception cref="StartRefusedException">An entry lacks something, or says what cannot be.</exception>
    public static AddedAmounts Read(IConfiguration configuration)
    {
        ImmutableArray<Amount> all = [.. configuration.GetSection(Section).GetChildren().Select(Read)];
        foreach (Amount one in all)
        {
            if (all.Any(other => !ReferenceEquals(one, other) && one.Id == other.Id && other.IsOn(one.From)))
            {
                throw new StartRefusedException($"The section '{Section}' gives two amounts for '{one.Id}' on {one.From:yyyy-MM-dd}: let the earlier one end the day before.");
            }
        }

        return new(all);
    }

    private static Amount Read(IConfigurationSection entry)
    {
        string id = Said(entry, Kind);
        DateOnly from = Day(entry, From, Said(entry, From));
        DateOnly? until = entry[Until] is { Length: > 0 } last ? Day(entry, Until, last) : null;
        return !AmountTable.Ids.Contains(id) ? throw Wrong(entry, Kind, $"must be one of {string.Join(", ", AmountTable.Ids)}")
            : until < from ? throw Wrong(entry, Until, $"must not lie before '{From}'")
            : new(id, from, until, Number(entry), Said(entry, Source), Link(entry), Day(entry, Checked, Said(entry, Checked)));
    }

    private static string Said(IConfigurationSection entry, string setting) =>
        entry[setting] is { Length: > 0 } said ? said : throw Wrong(entry, setting, "must be there");

    private static DateOnly Day(IConfigurationSection entry, string setting, string said) =>
        DateOnly.TryParseExact(said, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : throw Wrong(entry, setting, "must be a day as 2026-04-01");

    private static decimal Number(IConfigurationSection entry) =>
        decimal.TryParse(Said(entry, Euros), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal euros) ? euros : throw Wrong(entry, Euros, "must be a number as 254 or 1234.56");

    private static Uri Link(IConfigurationSection entry) =>
        Uri.TryCreate(Said(entry, Address), UriKind.Absolute, out Uri? address) && address.Scheme == Uri.UriSchemeHttps ? address : throw Wrong(entry, Address, "must be an address that begins with https://");

    private static StartRefusedException Wrong(IConfigurationSection entry, string setting, string must) => new($"The setting '{entry.Path}:{setting}' is '{entry[setting]}', but it {must}.");
}
