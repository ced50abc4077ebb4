namespace Inburgering.Domain.Kernel.Judging;

/// <summary>One of the three permits of the form.</summary>
/// <param name="Code">IND's code: 493, 497 or 513.</param>
public sealed record Permit(string Code)
{
    /// <summary>493: extension of the asylum permit for a fixed term.</summary>
    public static Permit Extension { get; } = new("493");

    /// <summary>497: the asylum permit for an indefinite time.</summary>
    public static Permit Indefinite { get; } = new("497");

    /// <summary>513: the EU permit for long-term residents.</summary>
    public static Permit LongTermResident { get; } = new("513");

    /// <summary>All three, the strongest first.</summary>
    public static ImmutableArray<Permit> StrongestFirst { get; } = [LongTermResident, Indefinite, Extension];

    /// <summary>Whether the permit asks for the integration requirement.</summary>
    public bool NeedsIntegration => this != Extension;

    public Text Name => Text.Of($"vergunning.{Code}");

    /// <summary>The permits weaker than this one, the strongest first.</summary>
    public IEnumerable<Permit> Weaker => StrongestFirst.SkipWhile(permit => permit != this).Skip(1);

    public override string ToString() => Code;
}
