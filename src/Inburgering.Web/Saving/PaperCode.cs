using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Inburgering.Web.Saving;

/// <summary>
/// A case that goes along on paper, as the signs of a QR code: digits and capitals, which every scanner types and every hand can. It
/// is pressed as small as it goes, and is encrypted under a passphrase, or readable for who asked for that.
/// </summary>
public sealed class PaperCode
{
    /// <summary>The most signs that it may have, so that the squares of its QR code stay large enough to print and to scan.</summary>
    public const int MostSigns = 2600;

    /// <summary>More than the signs take when somebody types them with a space after each.</summary>
    public const int MostCharacters = 2 * MostSigns;

    private const byte Readable = 0x11;
    private const byte Encrypted = 0x12;
    private const int SumBytes = 4;

    /// <summary>More than the longest case takes when it is unpacked; what unpacks to more is none.</summary>
    private const int MostUnpacked = 32 * 1024;

    /// <summary>As hard as Brotli presses: it is done once, for a sheet of paper.</summary>
    private const int Effort = 11;

    private const int Window = 16;

    private readonly byte[] _bytes;

    private PaperCode(byte[] bytes) => _bytes = bytes;

    /// <summary>The signs, as they stand in the QR code.</summary>
    public string Written => Signs.Write(_bytes);

    /// <summary>Whether it opens with a passphrase only.</summary>
    public bool IsEncrypted => _bytes[0] == Encrypted;

    /// <summary>Puts a case on paper.</summary>
    /// <param name="saved">The case.</param>
    /// <param name="passphrase">What it is encrypted under; null for readable.</param>
    public static PaperCode Of(SavedCase saved, string? passphrase)
    {
        byte[] packed = Pack(saved.ToCompactBytes());
        if (passphrase is null)
        {
            return new([Readable, .. Sum(packed), .. packed]);
        }

        byte[] head = [Encrypted, .. Passphrase.NewSalt()];
        return new([.. head, .. CaseSeal.Seal(KeyOf(passphrase, head), packed, head)]);
    }

    /// <summary>Reads signs as a scanner or a hand types them: in small letters, with spaces and ends of lines.</summary>
    /// <returns>The code, still encrypted; null where it is none, or a sign of a readable one is wrong.</returns>
    public static PaperCode? Read(string typed) => Signs.Read(typed) switch
    {
        [Encrypted, ..] and { Length: > 1 + Passphrase.SaltBytes } sealedBytes => new(sealedBytes),
        [Readable, ..] and { Length: > 1 + SumBytes } readable when Sum(readable.AsSpan(1 + SumBytes)).AsSpan().SequenceEqual(readable.AsSpan(1, SumBytes)) => new(readable),
        _ => null,
    };

    /// <summary>Opens it.</summary>
    /// <returns>The case; null when the passphrase is another one, or a sign was misread: nobody can tell which.</returns>
    public SavedCase? Open(string passphrase)
    {
        try
        {
            byte[] packed = _bytes[(1 + SumBytes)..];
            if (IsEncrypted)
            {
                byte[] head = _bytes[..(1 + Passphrase.SaltBytes)];
                packed = CaseSeal.Open(KeyOf(passphrase, head), _bytes.AsSpan(head.Length), head);
            }

            return Unpack(packed) is { } written ? SavedCase.Read(written) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static byte[] KeyOf(string passphrase, byte[] head) => Passphrase.KeyOf(passphrase, head.AsSpan(1));

    /// <summary>Tells a sign that was misread; it keeps nobody from writing a code of their own, as nobody is kept from answering.</summary>
    private static byte[] Sum(ReadOnlySpan<byte> packed) => SHA256.HashData(packed)[..SumBytes];

    private static byte[] Pack(ReadOnlySpan<byte> written)
    {
        byte[] packed = new byte[BrotliEncoder.GetMaxCompressedLength(written.Length)];
        return BrotliEncoder.TryCompress(written, packed, out int length, Effort, Window)
            ? packed[..length]
            : throw new InvalidOperationException("The case does not fit into the room that Brotli says it needs.");
    }

    private static byte[]? Unpack(ReadOnlySpan<byte> packed)
    {
        byte[] room = ArrayPool<byte>.Shared.Rent(MostUnpacked);
        try
        {
            return BrotliDecoder.TryDecompress(packed, room, out int length) ? room[..length] : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room, clearArray: true);
        }
    }
}
