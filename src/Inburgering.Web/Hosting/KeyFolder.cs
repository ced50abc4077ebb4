namespace Inburgering.Web.Hosting;

/// <summary>Where the keys lie that seal the cookies: never among the files of the program, which a new release replaces.</summary>
/// <param name="Path">The full path.</param>
public sealed record KeyFolder(string Path)
{
    public const string Setting = "Sleutels:Map";

    private const string Name = "sleutels";

    /// <summary>Where a container has its lasting files.</summary>
    private const string Mount = "/var/lib/inburgering";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>The folder that the settings name, or the one for where the site runs: a service, a container, or somebody's own machine.</summary>
    /// <exception cref="StartRefusedException">There is no such folder, or it is no place for keys.</exception>
    public static KeyFolder Of(IConfiguration configuration, IHostEnvironment environment)
    {
        string path = configuration[Setting] is { } said ? Named(said) : OfService() ?? OfContainer() ?? OfUser();
        string? program = new[] { AppContext.BaseDirectory, environment.ContentRootPath }.FirstOrDefault(folder => IsWithin(path, folder));
        return program is null
            ? new(path)
            : throw new StartRefusedException($"The setting '{Setting}' is '{path}', among the files of the program in {program}, where a new release would lose every visitor's answers. Name a folder elsewhere, such as {Mount}/{Name}.");
    }

    /// <summary>What who runs the site can do about a folder that does not serve.</summary>
    public string Advice => $"Give {Owner} a folder there of its own, with room in it (chown, chmod 700), or name another with the setting '{Setting}'.";

    /// <summary>Whom the folder and what is in it must belong to; in a container a user may have no name.</summary>
    public static string Owner => Environment.UserName is { Length: > 0 } name ? $"the user '{name}'" : "the user that the site runs as";

    /// <summary>Makes the folder where it is not there, for its owner alone.</summary>
    /// <exception cref="StartRefusedException">It cannot be made.</exception>
    public void Make()
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(Path);
            }
            else if (!Directory.Exists(Path))
            {
                Directory.CreateDirectory(Path, OwnerOnly);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"The folder for the keys, {Path}, cannot be made: {KeyCheck.Reason(e)} {Advice}");
        }
    }

    private static string Named(string said) => System.IO.Path.IsPathFullyQualified(said)
        ? System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(said))
        : throw new StartRefusedException($"The setting '{Setting}' is '{said}', but it must name a folder for the keys with its full path, such as {Mount}/{Name}.");

    /// <summary>A systemd service with <c>StateDirectory=</c>.</summary>
    private static string? OfService() =>
        Environment.GetEnvironmentVariable("STATE_DIRECTORY")?.Split(':') is [{ Length: > 0 } state, ..] ? System.IO.Path.Combine(state, Name) : null;

    /// <summary>A container: without a mount its keys would go when it goes, so that is asked for first.</summary>
    private static string? OfContainer() => Environment.GetEnvironmentVariable("DOTNET_RUNNING_IN_CONTAINER") is not "true" ? null
        : Directory.Exists(Mount) ? System.IO.Path.Combine(Mount, Name)
        : throw new StartRefusedException($"In a container the keys need a folder that outlasts it: mount a volume at {Mount}, or name another folder with the setting '{Setting}'.");

    private static string OfUser() => Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } home
        ? System.IO.Path.Combine(home, "inburgering", Name)
        : throw new StartRefusedException($"There is no home folder for the keys of {Owner}: name a folder with the setting '{Setting}', such as {Mount}/{Name}.");

    private static bool IsWithin(string path, string folder)
    {
        string way = System.IO.Path.GetRelativePath(folder, path);
        return way == "." || !(way == ".." || way.StartsWith($"..{System.IO.Path.DirectorySeparatorChar}", StringComparison.Ordinal) || System.IO.Path.IsPathRooted(way));
    }
}
