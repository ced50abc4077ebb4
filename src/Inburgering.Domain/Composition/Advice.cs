namespace Inburgering.Domain.Composition;

/// <summary>Which box to tick, and what remains below it (R21).</summary>
/// <param name="Tick">The strongest permit that is met, else the strongest that is uncertain; null when there is none, or not yet.</param>
/// <param name="Fallback">The weaker permits that are still open to this person, the strongest first.</param>
/// <param name="Text">The advice in words.</param>
public sealed record Advice(Permit? Tick, ImmutableArray<Permit> Fallback, Text Text);
