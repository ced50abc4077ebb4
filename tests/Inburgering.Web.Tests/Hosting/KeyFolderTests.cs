using Inburgering.Web.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace Inburgering.Web.Tests.Hosting;

/// <summary>Where the keys lie.</summary>
public sealed class KeyFolderTests : IDisposable
{
    private readonly string _somewhere = Directory.CreateTempSubdirectory("inburgering-folder-").FullName;

    [Fact]
    public void Without_a_setting_they_lie_with_the_user_and_not_with_the_program()
    {
        string path = Of(null).Path;

        Assert.StartsWith(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), path, StringComparison.Ordinal);
        Assert.EndsWith("/inburgering/sleutels", path.Replace('\\', '/'), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("keys")]
    [InlineData("./keys")]
    [InlineData("~/keys")]
    public void A_setting_names_a_full_path(string said) =>
        Assert.Contains($"'{said}', but it must name a folder for the keys with its full path", Assert.Throws<StartRefusedException>(() => Of(said)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/keys")]
    [InlineData("/wwwroot/../keys")]
    public void They_never_lie_among_the_files_of_the_program(string below)
    {
        Assert.Contains("among the files of the program", Assert.Throws<StartRefusedException>(() => Of(_somewhere + below)).Message, StringComparison.Ordinal);
        Assert.Contains("among the files of the program", Assert.Throws<StartRefusedException>(() => Of(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory) + below)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../elsewhere")]
    [InlineData("-keys")]
    public void Beside_the_program_is_fine(string beside) => Assert.Equal(Path.GetFullPath(_somewhere + beside), Of(_somewhere + beside).Path);

    [Fact]
    public void The_folder_is_made_for_its_owner_alone()
    {
        KeyFolder folder = new(Path.Combine(_somewhere, "a", "b"));

        folder.Make();

        Assert.True(Directory.Exists(folder.Path));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder.Path));
        }
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_refused_with_advice()
    {
        string file = Path.Combine(_somewhere, "bestand");
        File.WriteAllText(file, "");

        Assert.Contains("cannot be made", Assert.Throws<StartRefusedException>(() => new KeyFolder(file).Make()).Message, StringComparison.Ordinal);
        Assert.Contains("chmod 700", Assert.Throws<StartRefusedException>(() => new KeyFolder(Path.Combine(file, "x")).Make()).Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_somewhere, recursive: true);

    private KeyFolder Of(string? said) => KeyFolder.Of(
        new ConfigurationBuilder().AddInMemoryCollection(said is null ? [] : [KeyValuePair.Create<string, string?>(KeyFolder.Setting, said)]).Build(),
        new Environs(_somewhere));

    private sealed class Environs(string root) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Production";

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = root;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
