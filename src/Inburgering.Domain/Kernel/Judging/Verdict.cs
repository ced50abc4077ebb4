namespace Inburgering.Domain.Kernel.Judging;

/// <summary>What the answers so far say about a condition. Missing is never "no": it is <see cref="Unknown"/>.</summary>
public enum Verdict
{
    /// <summary>The condition is not met.</summary>
    NotMet,

    /// <summary>The sources contradict each other, or a person must judge.</summary>
    Uncertain,

    /// <summary>The condition is met.</summary>
    Met,

    /// <summary>An answer is missing, or the visitor does not know it.</summary>
    Unknown,
}

/// <summary>How verdicts go over the wire and combine.</summary>
public static class Verdicts
{
    public static string Wire(this Verdict verdict) => verdict switch
    {
        Verdict.Met => "voldoet",
        Verdict.NotMet => "voldoet-niet",
        Verdict.Uncertain => "onzeker",
        _ => "onbekend",
    };

    public static Text Text(this Verdict verdict) => Kernel.Text.Of($"oordeel.{verdict.Wire()}");

    /// <summary>All of: not met if any is; else unknown if any is; else uncertain if any is; else met.</summary>
    public static Verdict AllOf(IEnumerable<Verdict> parts)
    {
        Verdict all = Verdict.Met;
        foreach (Verdict part in parts)
        {
            all = (all, part) switch
            {
                (Verdict.NotMet, _) or (_, Verdict.NotMet) => Verdict.NotMet,
                (Verdict.Unknown, _) or (_, Verdict.Unknown) => Verdict.Unknown,
                (Verdict.Uncertain, _) or (_, Verdict.Uncertain) => Verdict.Uncertain,
                _ => Verdict.Met,
            };
        }

        return all;
    }
}
