using System.Security.Cryptography;

namespace Inburgering.Web.Saving;

/// <summary>Encrypts bytes with AES-GCM: a nonce by chance, the tag, and what was encrypted.</summary>
internal static class CaseSeal
{
    private static readonly int NonceBytes = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int TagBytes = AesGcm.TagByteSizes.MaxSize;

    /// <summary>Encrypts.</summary>
    /// <param name="key">The key, of 256 bits.</param>
    /// <param name="content">What to encrypt.</param>
    /// <param name="bound">What must be the same when it is opened, and is not encrypted.</param>
    public static byte[] Seal(byte[] key, ReadOnlySpan<byte> content, ReadOnlySpan<byte> bound)
    {
        byte[] made = new byte[NonceBytes + TagBytes + content.Length];
        Span<byte> nonce = made.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using AesGcm cipher = new(key, TagBytes);
        cipher.Encrypt(nonce, content, made.AsSpan(NonceBytes + TagBytes), made.AsSpan(NonceBytes, TagBytes), bound);
        return made;
    }

    /// <summary>Opens what was encrypted.</summary>
    /// <exception cref="CryptographicException">It was altered, cut, or made with another key.</exception>
    public static byte[] Open(byte[] key, ReadOnlySpan<byte> made, ReadOnlySpan<byte> bound)
    {
        if (made.Length < NonceBytes + TagBytes)
        {
            throw new CryptographicException("What is encrypted was cut short.");
        }

        byte[] content = new byte[made.Length - NonceBytes - TagBytes];
        using AesGcm cipher = new(key, TagBytes);
        cipher.Decrypt(made[..NonceBytes], made[(NonceBytes + TagBytes)..], made.Slice(NonceBytes, TagBytes), content, bound);
        return content;
    }
}
