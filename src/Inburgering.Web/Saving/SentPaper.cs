using Inburgering.Web.Filling;

namespace Inburgering.Web.Saving;

/// <summary>Reads a code that a visitor brings on paper.</summary>
public static class SentPaper
{
    public const string CodeField = "papier";
    public const string PassphraseField = "papier-wachtzin";

    private static readonly Refusal NoCode = new(CodeField, Text.Of("verder.fout.geen-papier"));
    private static readonly Refusal Unreadable = new(CodeField, Text.Of("verder.fout.papier"));
    private static readonly Refusal NoPassphrase = new(PassphraseField, Text.Of("verder.fout.papier-geen-wachtzin"));
    private static readonly Refusal WrongPassphrase = new(PassphraseField, Text.Of("verder.fout.papier-wachtzin"));

    /// <summary>Reads what was scanned.</summary>
    /// <param name="scanned">What a scanner or a hand typed.</param>
    /// <param name="passphrase">What was typed as the passphrase.</param>
    /// <param name="refusal">What is wrong with them; null when the case is there.</param>
    /// <returns>The case; null where there is none.</returns>
    public static SavedCase? Read(string scanned, string passphrase, out Refusal? refusal)
    {
        PaperCode? code = PaperCode.Read(scanned);
        bool isLocked = code is { IsEncrypted: true } && string.IsNullOrWhiteSpace(passphrase);
        SavedCase? saved = isLocked ? null : code?.Open(passphrase);
        refusal = saved is not null ? null
            : scanned.Length == 0 ? NoCode
            : code is null or { IsEncrypted: false } ? Unreadable
            : isLocked ? NoPassphrase
            : WrongPassphrase;
        return saved;
    }
}
