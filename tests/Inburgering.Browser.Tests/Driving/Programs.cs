using System.Diagnostics;

namespace Inburgering.Browser.Tests.Driving;

/// <summary>Programs of the machine that the tests need, found as a shell finds them.</summary>
internal static class Programs
{
    public const string Chromium = "chromium";
    public const string PdfInfo = "pdfinfo";
    public const string PdfText = "pdftotext";
    public const string PdfPicture = "pdftoppm";

    private static readonly string[] Needed = [Chromium, PdfInfo, PdfText, PdfPicture];

    /// <summary>Why no test can run here; null where everything is there.</summary>
    public static string? Missing { get; } = Needed.Where(program => Find(program) is null).ToArray() is { Length: > 0 } missing
        ? $"not on this machine: {string.Join(", ", missing)}; apt-get install chromium poppler-utils, as .ci/run does"
        : null;

    /// <summary>Where a program stands; null when it is not there.</summary>
    public static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);

    /// <summary>Runs a program to its end and gives what it wrote.</summary>
    public static async Task<string> Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        string written = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return written;
    }
}
