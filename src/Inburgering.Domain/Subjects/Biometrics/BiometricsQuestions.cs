namespace Inburgering.Domain.Subjects.Biometrics;

/// <summary>What is asked about it.</summary>
public static class BiometricsQuestions
{
    public static DateOrWordQuestion BiometrieDatum { get; } = new("biometrie-datum", "nooit")
    {
        NotAfterPosting = true,
        Provisions = [BiometricsProvisions.Earlier, BiometricsProvisions.Ages],
    };
}
