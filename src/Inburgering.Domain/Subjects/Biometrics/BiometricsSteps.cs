using Inburgering.Domain.Subjects.CurrentPermit;

namespace Inburgering.Domain.Subjects.Biometrics;

/// <summary>What there is to do for it.</summary>
public static class BiometricsSteps
{
    public static StepKind AfspraakBiometrie { get; } = new(
        "afspraak-biometrie",
        Moment.After,
        BiometricsProvisions.Needed,
        BiometricsProvisions.Fingerprints6,
        BiometricsProvisions.Signature12,
        BiometricsProvisions.TwoWeeks,
        BiometricsProvisions.Earlier,
        BiometricsProvisions.Ages,
        BiometricsProvisions.Invited)
    {
        Rank = 10,
        When = filing => filing.Envelope.Has(AfspraakBiometrie!),
        Says = (kind, filing) =>
        {
            Step made = kind.On(filing.OnceSent(Biometrie.LastDay(filing.Dossier)));
            return made with { Texts = [.. made.Texts, .. Biometrie.Variants(filing.Dossier).Select(kind.Word)] };
        },
    };
}
