namespace Inburgering.Domain.Subjects.Income.SelfEmployed;

/// <summary>The papers that go into the envelope for it.</summary>
public static class SelfEmployedPapers
{
    public static ItemKind VerklaringZelfstandige { get; } =
        new("verklaring-zelfstandige", PaperForm.SignedOriginal, SelfEmployedProvisions.SelfEmployed, SelfEmployedProvisions.Compiled, SelfEmployedProvisions.Sign) { Rank = 430 };

    public static ItemKind Ib60 { get; } = TaxPaper("ib60", 440);

    public static ItemKind OntvangstbewijsAangifte { get; } = TaxPaper("ontvangstbewijs-aangifte", 450);

    public static ItemKind VoorlopigeAanslag { get; } = TaxPaper("voorlopige-aanslag", 460);

    public static ItemKind DefinitieveAanslag { get; } = TaxPaper("definitieve-aanslag", 470);

    public static ItemKind ToelichtingAanslag { get; } = TaxPaper("toelichting-aanslag", 480);

    private static ItemKind TaxPaper(string id, int rank) => new(id, PaperForm.Copy, SelfEmployedProvisions.LastTax, SelfEmployedProvisions.PreviousTax) { Rank = rank };
}
