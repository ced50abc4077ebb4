using System.Diagnostics;
using System.Text.Json;
using Inburgering.Domain.Composition;
using Inburgering.Testing;

namespace Inburgering.Web.Tests.Api;

/// <summary>The examples of docs/api.md run as they stand, but for the address of the site.</summary>
public sealed class DocumentedExamplesTests : IAsyncLifetime
{
    private const string Documented = "http://localhost:5080";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Site _site = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("inburgering-examples-").FullName;
    private string _address = "";

    public Task InitializeAsync()
    {
        _site.UseKestrel(0);
        using HttpClient client = _site.CreateClient();
        _address = client.BaseAddress!.GetLeftPart(UriPartial.Authority);
        return Task.CompletedTask;
    }

    [ProgramFact("curl")]
    public async Task Curl_gets_an_assessment()
    {
        string said = await Run("bash", Written("bash", "example.sh"));

        Assert.NotNull(Questionnaire.Find(JsonElement.Parse(said).Text("volgendeVraag")));
    }

    [ProgramFact("python3")]
    public async Task Python_gets_an_assessment()
    {
        string said = await Run("python3", Written("python", "example.py"));

        Assert.Matches("^493 [a-z-]+ ", said);
        Assert.Matches("next question: [a-z-]+", said);
    }

    [Fact]
    public async Task CSharp_gets_one_assessment_and_one_refusal()
    {
        string said = await Run("dotnet", "run", Written("csharp", "example.cs", "#:property PublishAot=false\n"));

        Assert.Contains("A-17: assessed", said, StringComparison.Ordinal);
        Assert.Contains("A-18: One or more answers do not fit.", said, StringComparison.Ordinal);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The first example in a language, as a file, with the address of this site.</summary>
    private string Written(string language, string name, string before = "")
    {
        string document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "api.md"));
        string fence = $"```{language}\n";
        int begin = document.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        string example = document[begin..document.IndexOf("```", begin, StringComparison.Ordinal)];
        Assert.Contains(Documented, example, StringComparison.Ordinal);
        string file = Path.Combine(_folder, name);
        File.WriteAllText(file, before + example.Replace(Documented, _address, StringComparison.Ordinal));
        return file;
    }

    private async Task<string> Run(string program, params string[] arguments)
    {
        using Process run = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        using CancellationTokenSource late = new(Patience);
        Task<string> said = run.StandardOutput.ReadToEndAsync(late.Token);
        Task<string> complained = run.StandardError.ReadToEndAsync(late.Token);
        await run.WaitForExitAsync(late.Token);
        Assert.True(run.ExitCode == 0, $"{await said}{await complained}");
        return await said;
    }
}

/// <summary>A test that needs a program of the machine; without it, it is skipped and says so.</summary>
internal sealed class ProgramFactAttribute : FactAttribute
{
    public ProgramFactAttribute(string program) =>
        Skip = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program))) ? null : $"needs {program}";
}
