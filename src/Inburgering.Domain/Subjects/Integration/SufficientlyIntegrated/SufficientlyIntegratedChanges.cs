namespace Inburgering.Domain.Subjects.Integration.SufficientlyIntegrated;

/// <summary>The changes of the law that touch it, with their days.</summary>
public static class SufficientlyIntegratedChanges
{
    /// <summary>The minister may leave the exam out for who is demonstrably sufficiently integrated: what the reason rests on, the verdict is uncertain without it too (R7).</summary>
    public static LawChange VoldoendeIngeburgerd { get; } =
        new("voldoende-ingeburgerd", new(2022, 1, 1), Confidence.Sure, new(2026, 11, 28), Statute.Vb.On(2022, 1, 1).Article("3.96a"))
        {
            Rank = 74,
            OnlyWords = true,
            Touches = [SufficientlyIntegratedProvisions.Vb396a5],
        };
}
