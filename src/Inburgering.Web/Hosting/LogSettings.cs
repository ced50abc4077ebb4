using System.Collections.Concurrent;
using Serilog;
using Serilog.Debugging;

namespace Inburgering.Web.Hosting;

/// <summary>The log that the settings describe. Serilog passes over what it does not know, and would then write nothing at all, without a word.</summary>
public static class LogSettings
{
    private const string Section = "Serilog";
    private const string Sinks = "WriteTo";

    /// <exception cref="StartRefusedException">The settings name nothing that writes, or something that Serilog does not know.</exception>
    public static void Check(IConfiguration configuration)
    {
        if (!configuration.GetSection($"{Section}:{Sinks}").GetChildren().Any())
        {
            throw new StartRefusedException($"The setting '{Section}:{Sinks}' names nothing that writes the log, such as Console.");
        }

        ConcurrentQueue<string> complaints = new();
        SelfLog.Enable(complaints.Enqueue);
        try
        {
            using IDisposable trial = new LoggerConfiguration().ReadFrom.Configuration(configuration).CreateLogger();
            if (complaints.TryPeek(out string? complaint))
            {
                throw Refused(FirstSentence(complaint));
            }
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException)
        {
            throw Refused(e.GetBaseException().Message);
        }
        finally
        {
            SelfLog.Disable();
        }
    }

    private static StartRefusedException Refused(string complaint) => new($"The settings of the log, under '{Section}', cannot be used: {complaint}");

    /// <summary>A complaint begins with the time, and goes on with everything that would have done.</summary>
    private static string FirstSentence(string complaint) => $"{complaint[(complaint.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(". ")[0].TrimEnd('.')}.";
}
