namespace Inburgering.Domain.Subjects.Income.SelfEmployed;

/// <summary>What is filled in about it on the form and its annexes.</summary>
public static class SelfEmployedEntries
{
    public static ImmutableArray<FormEntryKind> Annex { get; } =
    [
        Annexed(480, "winst", SelfEmployedProvisions.Profit),
        Annexed(490, "lopend", SelfEmployedProvisions.Current),
        Annexed(500, "laatste", SelfEmployedProvisions.Last),
        Annexed(510, "laatste-belasting", SelfEmployedProvisions.LastTax),
        Annexed(520, "voorlaatste", SelfEmployedProvisions.Previous),
        Annexed(530, "voorlaatste-belasting", SelfEmployedProvisions.PreviousTax),
        Annexed(540, "ondertekening", SelfEmployedProvisions.Sign),
        Annexed(550, "samenstelling", SelfEmployedProvisions.Compiled),
    ];

    private static FormEntryKind Annexed(int rank, string key, Provision provision) => new("bijlage-zelfstandige", $"zelfstandige.{key}", null, provision)
    {
        Rank = rank,
        When = filing => filing.Envelope.Has(SelfEmployedPapers.VerklaringZelfstandige),
    };
}
