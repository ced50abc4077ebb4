using Inburgering.Domain.Subjects.Applicant;

namespace Inburgering.Domain.Subjects.Biometrics;

/// <summary>All of it in one place.</summary>
public static class BiometricsSubject
{
    public static Subject Definition { get; } = new(typeof(BiometricsSubject))
    {
        Provisions =
        [
            BiometricsProvisions.Needed,
            BiometricsProvisions.Fingerprints6,
            BiometricsProvisions.Signature12,
            BiometricsProvisions.TwoWeeks,
            BiometricsProvisions.Earlier,
            BiometricsProvisions.Ages,
            BiometricsProvisions.Invited,
        ],
        Questions = [BiometricsQuestions.BiometrieDatum],
        Thresholds =
        [
            Threshold.Of("dagen-biometrie", Biometrie.DaysToGo, BiometricsProvisions.TwoWeeks),
            Threshold.Of("biometrie-bewaard-sinds", Biometrie.KeptSince, BiometricsProvisions.Earlier),
            Threshold.Of("leeftijd-vingerafdrukken", Ages.Fingerprints, BiometricsProvisions.Fingerprints6),
        ],
        Steps = [BiometricsSteps.AfspraakBiometrie],
        Dates = [BiometricsDates.BiometrieUiterlijk],
        AsksForList = _ => [ApplicantQuestions.Geboortedatum, BiometricsQuestions.BiometrieDatum],
        Encloses = filing =>
        {
            if (Biometrie.IsNeeded(filing.Dossier, filing.Envelope))
            {
                filing.Envelope.Add(BiometricsSteps.AfspraakBiometrie);
            }
        },
    };
}
