using System.Globalization;

namespace Inburgering.Web.Hosting;

/// <summary>Settings, checked before the site starts.</summary>
public static class Settings
{
    /// <summary>A setting that counts something: a whole number from 1 up.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="setting">The name of the setting.</param>
    /// <param name="usual">The number where nobody says.</param>
    /// <exception cref="StartRefusedException">What is said is no such number.</exception>
    public static int Count(this IConfiguration configuration, string setting, int usual) =>
        configuration[setting] is not { } said ? usual
        : int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0 ? count
        : throw new StartRefusedException($"The setting '{setting}' is '{said}', but it must be a whole number from 1 up.");
}
