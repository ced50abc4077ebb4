namespace Inburgering.Domain.Kernel.Judging;

/// <summary>Where a ground or condition stands in the whole: met, ruled out by an answer, uncertain, still open, or not needed any more.</summary>
public enum Standing
{
    Reached,
    RuledOut,
    Uncertain,
    Open,
    NotNeeded,
}

public static class Standings
{
    public static string Wire(this Standing standing) => standing switch
    {
        Standing.Reached => "gehaald",
        Standing.RuledOut => "uitgesloten",
        Standing.Uncertain => "onzeker",
        Standing.Open => "open",
        _ => "niet-nodig",
    };

    public static Text Text(this Standing standing) => Kernel.Text.Of($"stand.{standing.Wire()}");

    /// <summary>The standing that goes with a verdict, unless the part is not needed.</summary>
    public static Standing Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => Standing.Reached,
        Verdict.NotMet => Standing.RuledOut,
        Verdict.Uncertain => Standing.Uncertain,
        _ => Standing.Open,
    };
}
