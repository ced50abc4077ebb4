using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Inburgering.Web.State;

/// <summary>
/// Encrypts and signs bytes together with the moment of sealing, so that a copy of them dies as well. Data Protection's own
/// time-limited protector reads the clock of the machine, and does not tell a seal that is too old from one that is broken.
/// </summary>
/// <param name="protection">The keys.</param>
/// <param name="purpose">What is sealed; what was sealed for something else does not open.</param>
/// <param name="life">How long a seal holds.</param>
/// <param name="clock">The clock.</param>
public sealed class DatedSeal(IDataProtectionProvider protection, string purpose, TimeSpan life, TimeProvider clock)
{
    private readonly IDataProtector _protector = protection.CreateProtector(purpose);

    /// <summary>Seals bytes into a text that may stand in a cookie or an address.</summary>
    public string Seal(ReadOnlySpan<byte> content)
    {
        byte[] dated = new byte[sizeof(long) + content.Length];
        BinaryPrimitives.WriteInt64BigEndian(dated, clock.GetUtcNow().ToUnixTimeMilliseconds());
        content.CopyTo(dated.AsSpan(sizeof(long)));
        return Base64Url.EncodeToString(_protector.Protect(dated));
    }

    /// <summary>Opens a seal.</summary>
    /// <returns>What was sealed, and how long ago; nothing when the seal is too old.</returns>
    /// <exception cref="CryptographicException">The seal is broken, was made for something else, or its key cannot be used here.</exception>
    public (byte[] Content, TimeSpan Age)? Open(string sealedText)
    {
        byte[] dated = _protector.Unprotect(Decode(sealedText));
        DateTimeOffset made = DateTimeOffset.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64BigEndian(dated));
        TimeSpan age = clock.GetUtcNow() - made;
        return age <= life ? (dated[sizeof(long)..], age) : null;
    }

    private static byte[] Decode(string sealedText)
    {
        try
        {
            return Base64Url.DecodeFromChars(sealedText);
        }
        catch (FormatException e)
        {
            throw new CryptographicException("What is sealed is not written as a seal.", e);
        }
    }
}
