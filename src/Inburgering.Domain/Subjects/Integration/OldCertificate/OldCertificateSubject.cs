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
        Thresholds =
        [
            Threshold.Of("mo-percentage", OudCertificaat.Percentage, OldCertificateProvisions.Box6WinProfile, OldCertificateProvisions.Box6WinNt2),
            Threshold.Of("mo-percentage-oud", OudCertificaat.StrictPercentage, OldCertificateProvisions.Box6WinProfile, OldCertificateProvisions.Box6WinNt2),
            Threshold.Of("mo-oud-tot", OudCertificaat.LastStrictTest, OldCertificateProvisions.Box6WinProfile, OldCertificateProvisions.Box6WinNt2),
            Threshold.Of("naturalisatietoets-oud-tot", new DateOnly(2007, 4, 1), OldCertificateProvisions.Box6NaturalisationTest),
            Threshold.Of("win-tot", new DateOnly(2006, 12, 31), OldCertificateProvisions.Box6WinProfile),
            Threshold.Of("wi-wijziging", new DateOnly(2012, 9, 13), OldCertificateProvisions.Box6OldDiploma),
        ],
        Items = [OldCertificatePapers.Certificaat, OldCertificatePapers.RocVerklaring],
        Letters = [OldCertificateLetters.RocVerklaring],
    };
}
