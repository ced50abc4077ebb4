using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;

namespace Inburgering.Web.Hosting;

/// <summary>
/// An event of the log as one line, whatever happened: nothing in it can begin a line of its own, and an exception is told by
/// its type and where it arose. Its message is left out, because it may quote what a visitor sent.
/// </summary>
public sealed class LogLine : ITextFormatter
{
    private static readonly MessageTemplateTextFormatter Head = new("{Timestamp:yyyy-MM-ddTHH:mm:ssK} {Level:u3} {Message:lj}", CultureInfo.InvariantCulture);

    public void Format(LogEvent logEvent, TextWriter output)
    {
        using StringWriter line = new(CultureInfo.InvariantCulture);
        Head.Format(logEvent, line);
        for (Exception? exception = logEvent.Exception; exception is not null; exception = exception.InnerException)
        {
            line.Write($" | {exception.GetType()}{Message(exception)}{Places(exception)}");
        }

        output.WriteLine(OnOneLine(line.GetStringBuilder()));
    }

    /// <summary>The message of an exception about files, sockets or keys, which whoever runs the site needs and no request has a part in.</summary>
    private static string Message(Exception exception) => exception is IOException and not BadHttpRequestException or UnauthorizedAccessException or CryptographicException
        ? $": {exception.Message}"
        : "";

    private static string Places(Exception exception) =>
        string.Concat((exception.StackTrace ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(place => $" {place}"));

    private static StringBuilder OnOneLine(StringBuilder text)
    {
        StringBuilder line = new(text.Length);
        foreach (ReadOnlyMemory<char> chunk in text.GetChunks())
        {
            foreach (char sign in chunk.Span)
            {
                if (char.IsControl(sign) || char.GetUnicodeCategory(sign) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format)
                {
                    line.Append(CultureInfo.InvariantCulture, $"\\u{(int)sign:x4}");
                }
                else
                {
                    line.Append(sign);
                }
            }
        }

        return line;
    }
}
