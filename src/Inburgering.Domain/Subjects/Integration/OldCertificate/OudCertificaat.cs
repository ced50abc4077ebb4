using Inburgering.Domain.Subjects.Integration.Diploma;
using Inburgering.Domain.Subjects.Integration.Documents;
using Inburgering.Domain.Subjects.Integration.PaperKinds;

namespace Inburgering.Domain.Subjects.Integration.OldCertificate;

/// <summary>Certificates of earlier acts and tests.</summary>
internal sealed class OudCertificaat() : DocumentGround(
    GroundId,
    PaperKindsQuestions.OldCertificate,
    OldCertificateQuestions.OudCertificaat,
    [
        new(OldCertificateQuestions.NaturalisationTest, OldCertificateProvisions.Box6NaturalisationTest, IntegrationProvisions.Vb396a2c)
        {
            Shows = Document.Requirements(OldCertificateQuestions.EisenNaturalisatietoets),
            Encloses = (_, envelope) =>
            {
                envelope.Add(OldCertificatePapers.Certificaat, OldCertificateQuestions.NaturalisationTest);
                envelope.Add(DocumentsPapers.Cijferlijst, OldCertificateQuestions.NaturalisationTest);
            },
        },
        new(OldCertificateQuestions.WinProfile, OldCertificateProvisions.Box6WinProfile, IntegrationProvisions.Vb396a2c)
        {
            Shows = WithSocialOrientation(OldCertificateQuestions.EisenWinProfieltoets),
            Encloses = WithRocStatement(OldCertificateQuestions.WinProfile),
        },
        new(OldCertificateQuestions.WinNt2, OldCertificateProvisions.Box6WinNt2, IntegrationProvisions.Vb396a2c)
        {
            Shows = WithSocialOrientation(OldCertificateQuestions.EisenWinNt2),
            Encloses = WithRocStatement(OldCertificateQuestions.WinNt2),
        },
        new(OldCertificateQuestions.Oudkomers, OldCertificateProvisions.Box6Oudkomers, IntegrationProvisions.Vb396a2c)
        {
            Shows = Document.Requirements(OldCertificateQuestions.EisenOudkomers),
            Encloses = (_, envelope) => envelope.Add(OldCertificatePapers.Certificaat, OldCertificateQuestions.Oudkomers),
        },
        new(OldCertificateQuestions.ShortTest, OldCertificateProvisions.Box6ShortTest, IntegrationProvisions.Vb396a2c)
        {
            Shows = Document.Requirements(OldCertificateQuestions.EisenKorteVrijstellingstoets),
            Encloses = (_, envelope) => envelope.Add(OldCertificatePapers.CertificaatGewoneKopie, OldCertificateQuestions.ShortTest),
        },
        new(OldCertificateQuestions.OldDiploma, OldCertificateProvisions.Box6OldDiploma, IntegrationProvisions.Vb396a2c)
        {
            Shows = Document.ByItself,
            Encloses = (_, envelope) => envelope.Add(DiplomaPapers.Inburgeringsdiploma),
        },
    ])
{
    public const string GroundId = "oud-certificaat";

    public override Subject Subject => OldCertificateSubject.Definition;

    public override ImmutableArray<Question> Questions =>
    [
        PaperKindsQuestions.PapierenInburgering,
        OldCertificateQuestions.OudCertificaat,
        OldCertificateQuestions.EisenNaturalisatietoets,
        OldCertificateQuestions.EisenWinProfieltoets,
        OldCertificateQuestions.EisenWinNt2,
        OldCertificateQuestions.MaatschappijOrientatie,
        OldCertificateQuestions.MoToetsDatum,
        OldCertificateQuestions.MoPercentage,
        OldCertificateQuestions.EisenOudkomers,
        OldCertificateQuestions.EisenKorteVrijstellingstoets,
    ];

    /// <summary>An integration diploma of before 2013 is no exemption: in force it counts as the diploma (R8).</summary>
    public override GroundKind KindOf(Finding finding, Law law) =>
        law.Edition is Edition.InForce && finding.Parts.Any(document => document is { Id: OldCertificateQuestions.OldDiploma, Verdict: Verdict.Met })
            ? GroundKind.Requirement
            : base.KindOf(finding, law);

    /// <summary>The last day on which social orientation was tested under the stricter norm.</summary>
    public static DateOnly LastStrictTest { get; } = new(2001, 8, 31);

    /// <summary>The score that such a test asks for.</summary>
    public const int StrictPercentage = 85;

    /// <summary>The score that a later test asks for.</summary>
    public const int Percentage = 80;

    private static Action<Dossier, Envelope> WithRocStatement(string certificate) => (_, envelope) =>
    {
        envelope.Add(OldCertificatePapers.Certificaat, certificate);
        envelope.Add(OldCertificatePapers.RocVerklaring, certificate);
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
        hearing.Ask(OldCertificateQuestions.MaatschappijOrientatie) switch
        {
            { IsKnown: false } => hearing.Unknown(),
            { Value: OldCertificateQuestions.Level2 } => levelsKnown ? hearing.Met(document.Accepted) : hearing.Unknown(),
            { Value: OldCertificateQuestions.Percentage } => Score(document, hearing, levelsKnown),
            _ => hearing.NotMet(document.Lacking),
        };

    private static Finding Score(Document document, Hearing hearing, bool levelsKnown)
    {
        Reply<int> told = hearing.Dossier.Look(OldCertificateQuestions.MoPercentage);
        bool hangsOnDay = told.IsOpen || told is { IsKnown: true, Value: >= Percentage and < StrictPercentage };
        Reply<DateOnly> tested = hangsOnDay ? hearing.Ask(OldCertificateQuestions.MoToetsDatum) : Reply<DateOnly>.DontKnow;
        bool? enough = hearing.Ask(OldCertificateQuestions.MoPercentage) switch
        {
            { IsKnown: false } => null,
            { Value: >= StrictPercentage } => true,
            { Value: < Percentage } => false,
            _ => tested.IsKnown ? tested.Value > LastStrictTest : null,
        };
        return enough switch
        {
            false => hearing.NotMet(document.Lacking),
            true when levelsKnown => hearing.Met(document.Accepted),
            _ => hearing.Unknown(),
        };
    }
}
