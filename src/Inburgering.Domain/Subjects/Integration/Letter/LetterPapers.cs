namespace Inburgering.Domain.Subjects.Integration.Letter;

/// <summary>The papers that go into the envelope for it.</summary>
public static class LetterPapers
{
    public static ItemKind BesluitGemeente { get; } = new("besluit-gemeente", PaperForm.Copy, LetterProvisions.Box6WinWaiver, LetterProvisions.Box6WinTest) { Rank = 120 };

    public static ItemKind BriefInspanningen { get; } =
        new("brief-inspanningen", PaperForm.Copy, LetterProvisions.Box6EffortsMunicipality, LetterProvisions.Box6EffortsDuo, LetterProvisions.Box6EffortsDuo2017) { Rank = 130 };

    public static ItemKind BriefParticipatieverklaring { get; } = new("brief-participatieverklaring", PaperForm.Copy, LetterProvisions.Box6EffortsDuo2017) { Rank = 140 };

    public static ItemKind BewijsVrijstellingNaturalisatietoets { get; } =
        new("bewijs-vrijstelling-naturalisatietoets", PaperForm.Copy, LetterProvisions.Box6NaturalisationExempt) { Rank = 150 };

    public static ItemKind BriefBio { get; } = new("brief-bio", PaperForm.Copy, IntegrationProvisions.Vb396a2e) { Rank = 155 };
}
