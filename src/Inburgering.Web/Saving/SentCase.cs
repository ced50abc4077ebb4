using System.Text.Json;
using FluentValidation;
using Inburgering.Web.Api;
using Inburgering.Web.Filling;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace Inburgering.Web.Saving;

/// <summary>Reads a file that a visitor brings back: one that was encrypted here, or answers in the form of the API, read and checked as the API does.</summary>
/// <param name="json">How the API reads JSON.</param>
/// <param name="validator">What the API refuses.</param>
public sealed class SentCase(IOptions<JsonOptions> json, IValidator<AssessmentRequest> validator)
{
    public const string FileField = "bestand";
    public const string PassphraseField = "wachtzin";

    /// <summary>The most bytes that a file may have.</summary>
    public const int MostBytes = AssessmentRequest.MostBytes;

    /// <summary>Said of a file that is too large to be one of ours.</summary>
    public static Refusal TooLarge { get; } = new(FileField, Text.Of("verder.fout.te-groot"));

    private static readonly Refusal NoFile = new(FileField, Text.Of("verder.fout.geen-bestand"));
    private static readonly Refusal Unreadable = new(FileField, Text.Of("verder.fout.bestand"));
    private static readonly Refusal NoPassphrase = new(PassphraseField, Text.Of("verder.fout.geen-wachtzin"));
    private static readonly Refusal WrongPassphrase = new(PassphraseField, Text.Of("verder.fout.wachtzin"));

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file as it was sent; null where none was chosen.</param>
    /// <param name="passphrase">What was typed as the passphrase.</param>
    /// <param name="refusal">What is wrong with them; null when the case is there.</param>
    /// <returns>The case; null where there is none.</returns>
    public SavedCase? Read(IFormFile? file, string passphrase, out Refusal? refusal)
    {
        if (file is not { Length: > 0 } || file.Length > MostBytes)
        {
            refusal = file is { Length: > 0 } ? TooLarge : NoFile;
            return null;
        }

        byte[] bytes = new byte[file.Length];
        using (Stream sent = file.OpenReadStream())
        {
            sent.ReadExactly(bytes);
        }

        ReadOnlySpan<byte> written = bytes.AsSpan().StartsWith(ByteOrderMark) ? bytes.AsSpan(ByteOrderMark.Length) : bytes;
        SavedCase? saved;
        (saved, refusal) = CaseFile.Read(written) is { } encrypted ? Opened(encrypted, passphrase) : Plain(written);
        return saved;
    }

    private static (SavedCase?, Refusal?) Opened(CaseFile file, string passphrase) =>
        string.IsNullOrWhiteSpace(passphrase) ? (null, NoPassphrase)
        : file.Open(passphrase) is { } saved ? (saved, null)
        : (null, WrongPassphrase);

    private (SavedCase?, Refusal?) Plain(ReadOnlySpan<byte> written)
    {
        try
        {
            return JsonSerializer.Deserialize<AssessmentRequest>(written, json.Value.SerializerOptions) is { } request && validator.Validate(request).IsValid
                ? (new(Editions.Read(request.Editie)!.Value, request.Answers(), null, []), null)
                : (null, Unreadable);
        }
        catch (JsonException)
        {
            return (null, Unreadable);
        }
    }
}
