namespace Inburgering.Domain.Subjects.Integration.OldCertificate;

/// <summary>All of it in one place.</summary>
public static class OldCertificateSubject
{
    public static Subject Definition { get; } = new(typeof(OldCertificateSubject))
    {
        Provisions =
        [
            OldCertificateProvisions.Box6NaturalisationTest,
            OldCertificateProvisions.Box6WinProfile,
            OldCertificateProvisions.Box6WinNt2,
            OldCertificateProvisions.Box6Oudkomers,
            OldCertificateProvisions.Box6ShortTest,
            OldCertificateProvisions.Box6OldDiploma,
        ],
        Questions =
        [
            OldCertificateQuestions.OudCertificaat,
            OldCertificateQuestions.EisenNaturalisatietoets,
            OldCertificateQuestions.EisenWinProfieltoets,
            OldCertificateQuestions.EisenWinNt2,
            OldCertificateQuestions.MaatschappijOrientatie,
            OldCertificateQuestions.MoToetsDatum,
            OldCertificateQuestions.MoPercentage,
            OldCertificateQuestions.EisenOudkomers,
            OldCertificateQuestions.EisenKorteVrijstellingstoets,
        ],
        Items = [OldCertificatePapers.Certificaat, OldCertificatePapers.RocVerklaring],
    };
}
