using System.Xml;
using System.Xml.Linq;
using Inburgering.Web.State;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace Inburgering.Web.Hosting;

/// <summary>
/// Whether the keys work, and will go on to: the folder can be read and written, every key in it opens, and what is sealed now
/// opens again, with a key that lies there. Without the last, all would seem well until a restart.
/// </summary>
public sealed class KeyCheck(KeyFolder folder, IDataProtectionProvider protection, IKeyManager keys, TimeProvider clock)
{
    /// <summary>More than the file of a key takes, so that a new key will fit as well.</summary>
    private const int TrialBytes = 8 * 1024;

    private const string KeyElement = "key";

    private const string PutBack = "Put it back from your backup before the site starts again: without it, the answers of every visitor are lost.";
    private const string PutOneBack = "Put it back from your backup, or move it away: answers sealed with it are then lost.";

    /// <summary>What is sealed begins with a mark of four bytes, and then the id of the key.</summary>
    private static readonly Range KeyIdInSeal = 4..20;

    private readonly IDataProtector _protector = protection.CreateProtector("Inburgering.KeyCheck.v1");

    /// <summary>What is wrong and what to do about it; nothing when all is well.</summary>
    public string? Trouble()
    {
        if (!Directory.Exists(folder.Path))
        {
            return $"The folder for the keys, {folder.Path}, is gone. {PutBack}";
        }

        try
        {
            // One broken file keeps every key from being read, so files come before keys.
            return CannotWrite() ?? FirstTrouble(CannotRead) ?? FirstTrouble(CannotOpen) ?? CannotSeal();
        }
        catch (Exception e)
        {
            return $"The keys in {folder.Path} cannot be used: {Reason(e)}";
        }
    }

    /// <summary>What an error says, as the first half of a sentence or the whole of one.</summary>
    internal static string Reason(Exception e) => $"{e.GetBaseException().Message.TrimEnd('.')}.";

    private string? CannotWrite()
    {
        try
        {
            using FileStream trial = new(Path.Combine(folder.Path, $".proef-{Guid.NewGuid():n}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, TrialBytes, FileOptions.DeleteOnClose);
            trial.Write(new byte[TrialBytes]);
            trial.Flush(flushToDisk: true);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"The folder for the keys, {folder.Path}, cannot be written, so that no new key can be made: {Reason(e)} {folder.Advice}";
        }
    }

    private string? FirstTrouble(Func<string, string?> look) =>
        Directory.EnumerateFiles(folder.Path, "*.xml").Order(StringComparer.Ordinal).Select(look).FirstOrDefault(trouble => trouble is not null);

    private static string? CannotRead(string file)
    {
        try
        {
            XElement.Load(file);
            return null;
        }
        catch (XmlException e)
        {
            return $"The file of a key, {file}, is broken: {Reason(e)} {PutOneBack}";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"The file of a key, {file}, cannot be read: {Reason(e)} Give it to {StateFolder.Owner} (chown, chmod 600).";
        }
    }

    /// <summary>What is wrong with a key; nothing with a sound one, or one that nobody's answers need any more.</summary>
    private string? CannotOpen(string file)
    {
        XElement root = XElement.Load(file);
        if (root.Name != KeyElement)
        {
            return null;
        }

        try
        {
            IKey? key = keys.GetAllKeys().FirstOrDefault(key => key.KeyId == (Guid?)root.Attribute("id"));
            bool isNeeded = key is null || (!key.IsRevoked && key.ExpirationDate + VisitCookie.Kept > clock.GetUtcNow());
            return !isNeeded || key?.CreateEncryptor() is not null ? null : $"The file of a key, {file}, is broken. {PutOneBack}";
        }
        catch (Exception e)
        {
            return $"The key in {file} cannot be opened: {Reason(e)} If a certificate locked it, name that in the setting '{KeyCertificates.Setting}' or '{KeyCertificates.OldSetting}'. {PutOneBack}";
        }
    }

    private string? CannotSeal()
    {
        byte[] trial = Guid.NewGuid().ToByteArray();
        byte[] seal = _protector.Protect(trial);
        if (!_protector.Unprotect(seal).AsSpan().SequenceEqual(trial))
        {
            return $"What is sealed with the keys in {folder.Path} does not open again.";
        }

        Guid sealedWith = new(seal[KeyIdInSeal]);
        return keys.GetAllKeys().Any(key => key.KeyId == sealedWith) ? null : $"The key in use, {sealedWith}, is no longer in the folder for the keys, {folder.Path}. {PutBack}";
    }
}
