namespace Inburgering.Web.Hosting;

/// <summary>Where files lie that outlast the program: never among its own, which a new release replaces.</summary>
public static class StateFolder
{
    /// <summary>Where a container has its lasting files.</summary>
    public const string Mount = "/var/lib/inburgering";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Whom a folder and what is in it must belong to; in a container a user may have no name.</summary>
    public static string Owner => Environment.UserName is { Length: > 0 } name ? $"the user '{name}'" : "the user that the site runs as";

    /// <summary>The folder that a setting names, or the usual one for where the site runs: a service, a container, or somebody's own machine.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="environment">Where the program lies.</param>
    /// <param name="setting">The name of the setting.</param>
    /// <param name="name">The name of the folder where nobody says.</param>
    /// <param name="what">What lies in it, for a refusal.</param>
    /// <exception cref="StartRefusedException">There is no such folder, or it is no place for what must last.</exception>
    public static string Of(IConfiguration configuration, IHostEnvironment environment, string setting, string name, string what)
    {
        string path = configuration[setting] is { } said ? Named(said) : OfService() ?? OfContainer() ?? OfUser();
        string? program = new[] { AppContext.BaseDirectory, environment.ContentRootPath }.FirstOrDefault(folder => IsWithin(path, folder));
        return program is null
            ? path
            : throw new StartRefusedException($"The setting '{setting}' is '{path}', among the files of the program in {program}, where a new release would lose every visitor's answers. Name a folder elsewhere, such as {Mount}/{name}.");

        string Named(string said) => Path.IsPathFullyQualified(said)
            ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(said))
            : throw new StartRefusedException($"The setting '{setting}' is '{said}', but it must name a folder for {what} with its full path, such as {Mount}/{name}.");

        // A systemd service with StateDirectory=.
        string? OfService() => Environment.GetEnvironmentVariable("STATE_DIRECTORY")?.Split(':') is [{ Length: > 0 } state, ..] ? Path.Combine(state, name) : null;

        // Without a mount what lies in a container goes when it goes, so that is asked for first.
        string? OfContainer() => Environment.GetEnvironmentVariable("DOTNET_RUNNING_IN_CONTAINER") is not "true" ? null
            : Directory.Exists(Mount) ? Path.Combine(Mount, name)
            : throw new StartRefusedException($"In a container {what} need a folder that outlasts it: mount a volume at {Mount}, or name another folder with the setting '{setting}'.");

        string OfUser() => Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } home
            ? Path.Combine(home, "inburgering", name)
            : throw new StartRefusedException($"There is no home folder for {what} of {Owner}: name a folder with the setting '{setting}', such as {Mount}/{name}.");
    }

    /// <summary>Makes a folder where it is not there, for its owner alone.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static void Make(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else if (!Directory.Exists(path))
        {
            Directory.CreateDirectory(path, OwnerOnly);
        }
    }

    private static bool IsWithin(string path, string folder)
    {
        string way = Path.GetRelativePath(folder, path);
        return way == "." || !(way == ".." || way.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal) || Path.IsPathRooted(way));
    }
}
