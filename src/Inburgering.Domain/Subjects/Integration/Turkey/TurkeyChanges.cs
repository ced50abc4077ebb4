namespace Inburgering.Domain.Subjects.Integration.Turkey;

/// <summary>The changes of the law that touch it, with their days.</summary>
public static class TurkeyChanges
{
    /// <summary>Turkish nationals and their family are no longer exempt (R20).</summary>
    public static LawChange TurkseNationaliteit { get; } =
        new("turkse-nationaliteit", new(2025, 1, 1), Confidence.Sure, new(2026, 11, 28), new("https://ind.nl/nl/nieuws/turken-hebben-inburgeringsdiploma-nodig-voor-verblijf-onbepaalde-tijd"))
        {
            Rank = 20,
            Touches = [TurkeyProvisions.Box3Turkish],
        };
}
