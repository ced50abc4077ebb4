using System.Security.Cryptography;
using System.Text;

namespace Inburgering.Web.Saving;

/// <summary>
/// The code under which a visitor's answers are saved, and the only thing that opens them: nineteen signs by chance, 95 bits, and
/// one that tells a slip of the pen. Nobody has it but the visitor; it stands in no address, no log and no database.
/// </summary>
public sealed class SaveCode
{
    /// <summary>How many signs it has, without what stands between the groups.</summary>
    public const int Length = 20;

    private const int GroupSize = 4;
    private const int KeyBytes = 32;

    /// <summary>What the signs make together when none is wrong; see <see cref="Sum"/>.</summary>
    private const int Sound = 0;

    private readonly string _signs;

    private SaveCode(string signs) => _signs = signs;

    /// <summary>The code as it is written down: in groups.</summary>
    public string Written => string.Join('-', _signs.Chunk(GroupSize).Select(group => new string(group)));

    /// <summary>What the saved answers are found by. It does not tell the code, nor the key.</summary>
    internal byte[] Id => Derive("inburgering.bewaard.rij.v1");

    /// <summary>What they are encrypted with.</summary>
    internal byte[] Key => Derive("inburgering.bewaard.sleutel.v1");

    /// <summary>A code that nobody had before.</summary>
    public static SaveCode New()
    {
        int[] values = [.. Enumerable.Range(0, Length - 1).Select(_ => RandomNumberGenerator.GetInt32(Signs.All.Length))];
        int check = Twice(Sum(values));
        return new(string.Concat(values.Append(check).Select(value => Signs.All[value])));
    }

    /// <summary>Reads a code as people type it: in small letters, with spaces or without, in the digits of any script, with O for 0.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="refusal">What is wrong with it; null when it can be a code.</param>
    /// <returns>The code; null when it cannot be one.</returns>
    public static SaveCode? Read(string typed, out Text? refusal)
    {
        string signs = Signs.Meant(typed);
        int[] values = [.. signs.Select(Signs.ValueOf)];
        refusal = signs.Length == 0 ? Text.Of("code.fout.leeg")
            : signs.Length != Length ? Text.Of("code.fout.lengte", ("aantal", Length), ("getypt", signs.Length))
            : values.Contains(-1) || Sum(values) != Sound ? Text.Of("code.fout.teken")
            : null;
        return refusal is null ? new(signs) : null;
    }

    /// <summary>
    /// The signs as numbers of the field of 32, each doubled once more than the one after it. One wrong sign changes it, and so do
    /// any two that changed places.
    /// </summary>
    private static int Sum(IEnumerable<int> values) => values.Aggregate(0, (sum, value) => Twice(sum) ^ value);

    /// <summary>Doubles in the field of 32, modulo x⁵ + x² + 1.</summary>
    private static int Twice(int value) => value < 16 ? value << 1 : (value << 1) ^ 0b100101;

    private byte[] Derive(string use) => HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.ASCII.GetBytes(_signs), KeyBytes, info: Encoding.ASCII.GetBytes(use));
}
