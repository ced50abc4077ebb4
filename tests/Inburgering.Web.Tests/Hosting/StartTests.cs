using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Inburgering.Web.Tests.Hosting;

/// <summary>The program as it is started: it says where it is, or in one sentence why it is not.</summary>
public sealed class StartTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly string _keys = Directory.CreateTempSubdirectory("inburgering-start-").FullName;

    public static TheoryData<string, string> Refused => new()
    {
        { "--Sleutels:Map=", "The setting 'Sleutels:Map' is '', but it must name a folder for the keys with its full path" },
        { "--Sleutels:Map=keys", "with its full path" },
        { "--Sleutels:Map=/dev/null", "The folder for the keys, /dev/null, cannot be made" },
        { "--Sleutels:Map=/proc", "cannot be written" },
        { "--Sleutels:Certificaat=/nope.pem", "The setting 'Sleutels:Certificaat' must name a PEM file" },
        { "--Api:VerzoekenPerMinuut=0", "The setting 'Api:VerzoekenPerMinuut' is '0', but it must be a whole number from 1 up." },
        { "--Api:VerzoekenPerMinuut=-1", "from 1 up" },
        { "--Api:VerzoekenPerMinuut=abc", "from 1 up" },
        { "--Paginas:VerzoekenPerMinuut=0", "The setting 'Paginas:VerzoekenPerMinuut' is '0', but it must be a whole number from 1 up." },
        { "--Bewaren:Map=saved", "The setting 'Bewaren:Map' is 'saved', but it must name a folder for the saved answers with its full path" },
        { "--Bewaren:Postgres=abc", "The setting 'Bewaren:Postgres' is no connection string" },
        { "--Bewaren:Postgres=Host=db;Wachtwoord=geheim", "The setting 'Bewaren:Postgres' is no connection string" },
        { "--Bewaren:Postgres=Username=inburgering", "it names no Host or no Database." },
        { "--Bewaren:PogingenPerMinuut=0", "The setting 'Bewaren:PogingenPerMinuut' is '0', but it must be a whole number from 1 up." },
        { "--Proxy:Adressen=nginx", "The setting 'Proxy:Adressen' names 'nginx'" },
        { "--Api:LijstenPerMinuut=0", "The setting 'Api:LijstenPerMinuut' is '0', but it must be a whole number from 1 up." },
        { "--Beheer:Naam=Stichting", "The settings 'Beheer:Naam', 'Beheer:Email' and 'Beheer:Adres' say who runs the site: give all three, or none." },
        { "--Beheer:Adres=http://example.org", "The setting 'Beheer:Adres' is 'http://example.org', but it must be an address such as https://www.example.org." },
        { "--Beheer:Site=https://example.org/wizard", "The setting 'Beheer:Site' is 'https://example.org/wizard', but it must have no path" },
        { "--Meten:Adres=collector", "The setting 'Meten:Adres' is 'collector', but it must be the address of a collector, such as http://127.0.0.1:4317." },
        { "--Serilog:WriteTo:0:Name=Konsole", "cannot be used: Unable to find a method called Konsole." },
        { "--Serilog:MinimumLevel:Default=Hard", "The value Hard is not a valid Serilog level." },
        { "--Bedragen:0:Soort=huur", "The setting 'Bedragen:0:Van' is '', but it must be there." },
        { "--urls=abc", "Invalid url: 'abc'" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_cannot_be_right_is_refused_in_one_sentence(string argument, string sentence)
    {
        (int exit, string said) = await Run(argument);

        Assert.Equal(1, exit);
        Assert.Contains(sentence, said, StringComparison.Ordinal);
        Assert.Single(said.Trim().Split('\n'));
    }

    [Fact]
    public async Task Two_places_for_the_saved_answers_are_refused()
    {
        (int exit, string said) = await Run("--Bewaren:Postgres=Host=db;Database=inburgering", "--Bewaren:Map=/srv/bewaard");

        Assert.Equal(1, exit);
        Assert.Contains("name two places for the saved answers", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_for_mail_that_is_none_is_refused()
    {
        (int exit, string said) = await Run("--Beheer:Naam=Stichting", "--Beheer:Email=beheer", "--Beheer:Adres=https://example.org");

        Assert.Equal(1, exit);
        Assert.Contains("The setting 'Beheer:Email' is 'beheer', but it must be an address for mail such as beheer@example.org.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_said_in_one_sentence()
    {
        using TcpListener other = new(IPAddress.Loopback, 0);
        other.Start();

        (int exit, string said) = await Run($"--urls=http://{other.LocalEndpoint}");

        Assert.Equal(1, exit);
        Assert.Contains("address already in use. Stop the other program", said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_locked_by_a_certificate_that_is_gone_is_said_in_one_line()
    {
        using X509Certificate2 certificate = KeyCheckTests.Certificate();
        using (KeyRing locked = new(_keys, certificate))
        {
            Assert.Null(locked.Check.Trouble());
        }

        (int exit, string said) = await Run("--Sleutels:OudCertificaat=" + Pem(KeyCheckTests.Certificate()));

        Assert.Equal(1, exit);
        Assert.Contains("cannot be opened", said, StringComparison.Ordinal);
        Assert.Single(said.Trim().Split('\n'));
    }

    [Theory]
    [InlineData("/")]
    [InlineData(null)]
    public async Task Started_from_any_folder_it_says_where_to_open_it(string? from)
    {
        using Process site = Start(from ?? AppContext.BaseDirectory, []);

        string? said = await ReadUntil(site.StandardOutput, "Ready: open http://127.0.0.1:");

        Assert.NotNull(said);
        using HttpClient client = new() { BaseAddress = new(said[said.IndexOf("http://", StringComparison.Ordinal)..].Trim()) };
        Assert.Equal("ok", await client.GetStringAsync("/health"));
        using HttpResponseMessage page = await client.GetAsync("/nl");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.False(page.Headers.Contains("Server"));
        site.Kill();
        await site.WaitForExitAsync();
    }

    public void Dispose() => Directory.Delete(_keys, recursive: true);

    private string Pem(X509Certificate2 certificate)
    {
        string file = Path.Combine(_keys, "ander.pem");
        File.WriteAllText(file, $"{certificate.ExportCertificatePem()}\n{certificate.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem()}");
        return file;
    }

    private async Task<(int Exit, string Said)> Run(params string[] arguments)
    {
        using Process site = Start(AppContext.BaseDirectory, arguments);
        using CancellationTokenSource late = new(Patience);
        Task<string> written = site.StandardOutput.ReadToEndAsync(late.Token);
        Task<string> complained = site.StandardError.ReadToEndAsync(late.Token);
        try
        {
            await site.WaitForExitAsync(late.Token);
        }
        catch (OperationCanceledException)
        {
            site.Kill();
            throw;
        }

        return (site.ExitCode, WithoutWarnings(await written) + await complained);
    }

    private Process Start(string from, string[] arguments) => Process.Start(new ProcessStartInfo(
        "dotnet",
        [Path.Combine(AppContext.BaseDirectory, "Inburgering.Web.dll"), "--urls=http://127.0.0.1:0", $"--Sleutels:Map={_keys}", .. arguments])
    {
        WorkingDirectory = from,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["DOTNET_ENVIRONMENT"] = "Production" },
    })!;

    /// <summary>What was written, but for the warnings of a folder that just came to be: a key without a lock, no files to serve.</summary>
    private static string WithoutWarnings(string written) => string.Join('\n', written.Split('\n').Where(line => !line.Contains("No XML encryptor", StringComparison.Ordinal) && !line.Contains("The WebRootPath was not found", StringComparison.Ordinal)));

    private static async Task<string?> ReadUntil(StreamReader reader, string text)
    {
        using CancellationTokenSource late = new(Patience);
        while (await reader.ReadLineAsync(late.Token) is { } line)
        {
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return line;
            }
        }

        return null;
    }
}
