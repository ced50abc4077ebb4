namespace Inburgering.Domain.Subjects.Integration.Documents;

/// <summary>Certificates of earlier acts and tests.</summary>
internal sealed class OudCertificaat() : DocumentGround(
    "oud-certificaat",
    DocumentQuestions.OudCertificaat,
    [
        new(DocumentQuestions.NaturalisationTest, Ind.Integration.Box6NaturalisationTest)
        {
            Shows = Document.Requirements(DocumentQuestions.EisenNaturalisatietoets),
            Encloses = (_, envelope) =>
            {
                envelope.Add(Items.Certificaat, DocumentQuestions.NaturalisationTest);
                envelope.Add(Items.Cijferlijst, DocumentQuestions.NaturalisationTest);
            },
        },
        new(DocumentQuestions.WinProfile, Ind.Integration.Box6WinProfile)
        {
            Shows = WithSocialOrientation(DocumentQuestions.EisenWinProfieltoets),
            Encloses = WithRocStatement(DocumentQuestions.WinProfile),
        },
        new(DocumentQuestions.WinNt2, Ind.Integration.Box6WinNt2)
        {
            Shows = WithSocialOrientation(DocumentQuestions.EisenWinNt2),
            Encloses = WithRocStatement(DocumentQuestions.WinNt2),
        },
        new(DocumentQuestions.Oudkomers, Ind.Integration.Box6Oudkomers)
        {
            Shows = Document.Requirements(DocumentQuestions.EisenOudkomers),
            Encloses = (_, envelope) => envelope.Add(Items.Certificaat, DocumentQuestions.Oudkomers),
        },
        new(DocumentQuestions.ShortTest, Ind.Integration.Box6ShortTest)
        {
            Shows = Document.Requirements(DocumentQuestions.EisenKorteVrijstellingstoets),
            Encloses = (_, envelope) => envelope.Add(Items.CertificaatGewoneKopie, DocumentQuestions.ShortTest),
        },
        new(DocumentQuestions.OldDiploma, Ind.Integration.Box6OldDiploma)
        {
            Shows = Document.ByItself,
            Encloses = (_, envelope) => envelope.Add(Items.Inburgeringsdiploma),
        },
    ])
{
    public override ImmutableArray<Question> Questions =>
    [
        DocumentQuestions.OudCertificaat,
        DocumentQuestions.EisenNaturalisatietoets,
        DocumentQuestions.EisenWinProfieltoets,
        DocumentQuestions.EisenWinNt2,
        DocumentQuestions.MaatschappijOrientatie,
        DocumentQuestions.MoToetsDatum,
        DocumentQuestions.MoPercentage,
        DocumentQuestions.EisenOudkomers,
        DocumentQuestions.EisenKorteVrijstellingstoets,
    ];

    /// <summary>The last day on which social orientation was tested under the stricter norm.</summary>
    public static DateOnly LastStrictTest { get; } = new(2001, 8, 31);

    /// <summary>The score that such a test asks for.</summary>
    public const int StrictPercentage = 85;

    /// <summary>The score that a later test asks for.</summary>
    public const int Percentage = 80;

    private static Action<Dossier, Envelope> WithRocStatement(string certificate) => (_, envelope) =>
    {
        envelope.Add(Items.Certificaat, certificate);
        envelope.Add(Items.RocVerklaring, certificate);
    };

    /// <summary>A WIN certificate counts with its language levels and with social orientation: level 2, or 80 % (85 % if tested before 1 September 2001).</summary>
    private static Func<Document, Hearing, Finding> WithSocialOrientation(ChoicesQuestion levels) => (document, hearing) =>
        hearing.Ask(levels) switch
        {
            { IsOpen: true } => hearing.Unknown(),
            { IsKnown: true, Value: var ticked } when !ticked.HasAll(levels.Options) => hearing.NotMet(document.Lacking),
            var known => SocialOrientation(document, hearing, levelsKnown: known.IsKnown),
        };

    private static Finding SocialOrientation(Document document, Hearing hearing, bool levelsKnown) =>
        hearing.Ask(DocumentQuestions.MaatschappijOrientatie) switch
        {
            { IsKnown: false } => hearing.Unknown(),
            { Value: DocumentQuestions.Level2 } => levelsKnown ? hearing.Met(document.Accepted) : hearing.Unknown(),
            { Value: DocumentQuestions.Percentage } => Score(document, hearing, levelsKnown),
            _ => hearing.NotMet(document.Lacking),
        };

    private static Finding Score(Document document, Hearing hearing, bool levelsKnown)
    {
        var tested = hearing.Ask(DocumentQuestions.MoToetsDatum);
        var scored = hearing.Ask(DocumentQuestions.MoPercentage);
        if (!scored.IsKnown)
        {
            return hearing.Unknown();
        }

        bool? enough = scored.Value >= StrictPercentage ? true
            : scored.Value < Percentage ? false
            : tested.IsKnown ? tested.Value > LastStrictTest
            : null;
        return enough switch
        {
            false => hearing.NotMet(document.Lacking),
            true when levelsKnown => hearing.Met(document.Accepted),
            _ => hearing.Unknown(),
        };
    }
}
