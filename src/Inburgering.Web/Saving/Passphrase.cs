using System.Security.Cryptography;
using System.Text;

namespace Inburgering.Web.Saving;

/// <summary>How a passphrase that a visitor chose becomes a key: PBKDF2 with SHA-256.</summary>
internal static class Passphrase
{
    /// <summary>How often it is hashed at least: whoever gets hold of what it locks can try as long as they like.</summary>
    public const int Rounds = 600_000;

    public const int SaltBytes = 16;

    private const int KeyBytes = 32;

    public static byte[] NewSalt() => RandomNumberGenerator.GetBytes(SaltBytes);

    /// <summary>The key of a passphrase, without the spaces around it, and the same however a keyboard composes its letters.</summary>
    public static byte[] KeyOf(string passphrase, ReadOnlySpan<byte> salt, int rounds = Rounds) =>
        Rfc2898DeriveBytes.Pbkdf2(passphrase.Trim().Normalize(NormalizationForm.FormKC), salt, rounds, HashAlgorithmName.SHA256, KeyBytes);
}
