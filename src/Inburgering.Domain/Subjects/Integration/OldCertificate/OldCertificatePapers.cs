namespace Inburgering.Domain.Subjects.Integration.OldCertificate;

/// <summary>The papers that go into the envelope for it.</summary>
public static class OldCertificatePapers
{
    public static ItemKind Certificaat { get; } = new(
        "certificaat",
        PaperForm.CertifiedCopy,
        OldCertificateProvisions.Box6NaturalisationTest,
        OldCertificateProvisions.Box6WinProfile,
        OldCertificateProvisions.Box6WinNt2,
        OldCertificateProvisions.Box6Oudkomers,
        OldCertificateProvisions.Box6ShortTest)
    {
        Rank = 100,
        SortsWithRequirements = [OldCertificateQuestions.NaturalisationTest, OldCertificateQuestions.WinProfile, OldCertificateQuestions.WinNt2, OldCertificateQuestions.Oudkomers, OldCertificateQuestions.ShortTest],
    };

    /// <summary>DUO's "Korte Vrijstellingstoets" document, the one certificate that goes as a plain copy.</summary>
    public static ItemKind CertificaatGewoneKopie { get; } = Certificaat with { Form = PaperForm.Copy };

    public static ItemKind RocVerklaring { get; } = new("roc-verklaring", PaperForm.CertifiedCopy, OldCertificateProvisions.Box6WinProfile, OldCertificateProvisions.Box6WinNt2)
    {
        Rank = 110,
        SortsWithRequirements = [OldCertificateQuestions.WinProfile, OldCertificateQuestions.WinNt2],
    };
}
