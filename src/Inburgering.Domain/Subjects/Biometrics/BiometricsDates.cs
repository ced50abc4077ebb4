using Inburgering.Domain.Subjects.CurrentPermit;

namespace Inburgering.Domain.Subjects.Biometrics;

/// <summary>The dates that follow from it.</summary>
public static class BiometricsDates
{
    public static DateKind BiometrieUiterlijk { get; } = new("biometrie-uiterlijk", BiometricsProvisions.TwoWeeks)
    {
        Rank = 50,
        IsLastDay = true,
        Reckons = (kind, filing) => filing.Envelope.Has(BiometricsSteps.AfspraakBiometrie) ? kind.On(filing.OnceSent(Biometrie.LastDay(filing.Dossier))) : null,
    };
}
