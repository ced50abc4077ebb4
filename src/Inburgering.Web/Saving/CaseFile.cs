using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Inburgering.Web.Saving;

/// <summary>A case in a file of the visitor's own, encrypted under a passphrase that the visitor chose. The head says how, so that it can change.</summary>
/// <param name="Dossier">The version of this form of file.</param>
/// <param name="Rondes">How often the passphrase is hashed (PBKDF2 with SHA-256).</param>
/// <param name="Zout">Bytes by chance that the passphrase is hashed with.</param>
/// <param name="Inhoud">The case, encrypted.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CaseFile(
    [property: JsonPropertyName("dossier"), JsonRequired] int Dossier,
    [property: JsonPropertyName("rondes"), JsonRequired] int Rondes,
    [property: JsonPropertyName("zout"), JsonRequired] byte[] Zout,
    [property: JsonPropertyName("inhoud"), JsonRequired] byte[] Inhoud)
{
    /// <summary>The name of the file that is given.</summary>
    public const string Name = "antwoorden-versleuteld.json";

    /// <summary>The fewest characters of a passphrase: who gets hold of the file can try as long as they like.</summary>
    public const int LeastCharacters = 12;

    /// <summary>More than any passphrase needs.</summary>
    public const int MostCharacters = 200;

    private const int Version = 1;
    private const int MostRounds = 1_000_000;

    /// <summary>Encrypts a case.</summary>
    public static byte[] Write(SavedCase saved, string passphrase)
    {
        byte[] salt = Passphrase.NewSalt();
        CaseFile empty = new(Version, Passphrase.Rounds, salt, []);
        CaseFile file = empty with { Inhoud = CaseSeal.Seal(Passphrase.KeyOf(passphrase, salt), saved.ToBytes(), empty.Head) };
        return JsonSerializer.SerializeToUtf8Bytes(file);
    }

    /// <summary>Reads the file, still encrypted.</summary>
    /// <returns>The file; null where it is no such file, or one that would take too long or too little to open.</returns>
    public static CaseFile? Read(ReadOnlySpan<byte> written)
    {
        try
        {
            return JsonSerializer.Deserialize<CaseFile>(written) is { Dossier: Version, Rondes: >= Passphrase.Rounds and <= MostRounds, Zout.Length: Passphrase.SaltBytes, Inhoud: not null } file ? file : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Opens the file.</summary>
    /// <returns>The case; null when the passphrase is another one, or the file was altered: nobody can tell which.</returns>
    public SavedCase? Open(string passphrase)
    {
        try
        {
            return SavedCase.Read(CaseSeal.Open(Passphrase.KeyOf(passphrase, Zout, Rondes), Inhoud, Head));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The head, to which what is encrypted is bound.</summary>
    private byte[] Head => Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"inburgering.dossier.{Dossier}.{Rondes}.{Convert.ToBase64String(Zout)}"));
}
