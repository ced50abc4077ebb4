using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Inburgering.Proof.Tests.Paths;

/// <summary>What tells one finding from another: all but its dates, its amounts and the answers it used.</summary>
internal static class Signature
{
    /// <summary>Of a condition that the permit does not demand here.</summary>
    public const string NotDemanded = "-";

    private const int Long = 300;

    /// <summary>The whole finding as one string.</summary>
    public static string Of(Finding? finding)
    {
        if (finding is null)
        {
            return NotDemanded;
        }

        StringBuilder signature = new(Reason(finding));
        foreach (Gap gap in finding.Gaps)
        {
            signature.Append('|').Append((char)('0' + (int)gap.Kind)).Append(gap.Id).Append(' ').Append(gap.Text.Key);
        }

        return signature.ToString();
    }

    /// <summary>The same, or its hash where that is shorter by far.</summary>
    public static string Shortened(Finding? finding)
    {
        string whole = Of(finding);
        return whole.Length <= Long ? whole : Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(whole.AsSpan())));
    }

    /// <summary>What it says, thing by thing: its verdict with the reason and what it rests on, and each gap with its words; so too of what it was put together from.</summary>
    public static IEnumerable<string> Said(Finding? finding)
    {
        if (finding is null)
        {
            yield return NotDemanded;
            yield break;
        }

        yield return Reason(finding);
        foreach (Gap gap in finding.Gaps)
        {
            yield return $"{finding.Id} {gap.KindWire} {gap.Id} {gap.Text.Key}";
        }

        foreach (Finding ground in finding.Parts)
        {
            foreach (string said in Said(ground))
            {
                yield return said;
            }
        }
    }

    private static string Reason(Finding finding)
    {
        StringBuilder reason = new();
        reason.Append(finding.Id).Append(' ').Append((char)('0' + (int)finding.Verdict)).Append((char)('0' + (int)finding.Standing)).Append((char)('0' + (int)finding.Ceiling)).Append(' ');
        Append(reason, finding.Text);
        foreach (var provision in finding.Provisions)
        {
            reason.Append(' ').Append(provision.Id);
        }

        foreach (LawChange change in finding.Changes)
        {
            reason.Append(' ').Append(change.Id);
        }

        return reason.ToString();
    }

    private static void Append(StringBuilder signature, Text text)
    {
        signature.Append(text.Key);
        foreach ((_, object value) in text.Arguments)
        {
            if (value is Text within)
            {
                Append(signature.Append('/'), within);
            }
        }
    }
}
