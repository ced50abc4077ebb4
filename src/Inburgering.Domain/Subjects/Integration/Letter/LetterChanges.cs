namespace Inburgering.Domain.Subjects.Integration.Letter;

/// <summary>The changes of the law that touch it, with their days.</summary>
public static class LetterChanges
{
    /// <summary>Relief of the duty for special personal circumstances frees of the requirement (R18).</summary>
    public static LawChange BioOntheffing { get; } =
        new("bio-ontheffing", new(2022, 1, 29), Confidence.High, new(2026, 11, 28), Statute.Vb.On(2022, 1, 29).Article("3.96a"))
        {
            Rank = 72,
            Touches = [IntegrationProvisions.Vb396a2e],
        };
}
