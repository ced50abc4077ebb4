namespace Inburgering.Web.Hosting;

/// <summary>Where the keys lie that seal the cookies.</summary>
/// <param name="Path">The full path.</param>
public sealed record KeyFolder(string Path)
{
    public const string Setting = "Sleutels:Map";

    private const string Name = "sleutels";

    /// <summary>The folder that the settings name, or the usual one.</summary>
    /// <exception cref="StartRefusedException">There is no such folder, or it is no place for keys.</exception>
    public static KeyFolder Of(IConfiguration configuration, IHostEnvironment environment) => new(StateFolder.Of(configuration, environment, Setting, Name, "the keys"));

    /// <summary>What who runs the site can do about a folder that does not serve.</summary>
    public string Advice => $"Give {StateFolder.Owner} a folder there of its own, with room in it (chown, chmod 700), or name another with the setting '{Setting}'.";

    /// <summary>Makes the folder where it is not there, for its owner alone.</summary>
    /// <exception cref="StartRefusedException">It cannot be made.</exception>
    public void Make()
    {
        try
        {
            StateFolder.Make(Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"The folder for the keys, {Path}, cannot be made: {KeyCheck.Reason(e)} {Advice}");
        }
    }
}
