using Inburgering.Domain.Subjects.Applicant;

namespace Inburgering.Domain.Subjects.Biometrics;

/// <summary>Whether photo, fingerprints and signature must be taken again after posting.</summary>
internal static class Biometrie
{
    /// <summary>Days within which to go to an IND desk, from the day of posting.</summary>
    public const int DaysToGo = 14;

    /// <summary>The first day whose fingerprints and photo IND still has.</summary>
    public static DateOnly KeptSince { get; } = new(2014, 3, 1);

    private static readonly ImmutableArray<int> AgesThatCount = [Ages.Fingerprints, Ages.Signature, Ages.Majority];

    /// <summary>Whether an appointment is needed; it is unless earlier ones surely still hold, whatever the day of birth (R27).</summary>
    public static bool IsNeeded(Dossier dossier, Envelope envelope)
    {
        if (dossier.Posting is not { } posting
            || envelope.Ask(ApplicantQuestions.Geboortedatum) is not { IsKnown: true, Value: var birth }
            || posting < KeptSince)
        {
            return true;
        }

        return envelope.Ask(BiometricsQuestions.BiometrieDatum) is not { IsKnown: true, Value.Date: { } taken }
            || taken < KeptSince
            || birth.DaysUntil(posting).Any(day => AgesThatCount.Any(age => Ages.Birthday(day, age) is var birthday && birthday > taken && birthday <= posting));
    }

    /// <summary>The last day to go to an IND desk; null while the day of posting is not known.</summary>
    public static DateOnly? LastDay(Dossier dossier) => dossier.Posting?.AddDays(DaysToGo);

    /// <summary>What is said beside the step, by age and by what was answered.</summary>
    public static IEnumerable<string> Variants(Dossier dossier)
    {
        if (dossier.IsUnder(Ages.Fingerprints) is true)
        {
            yield return "onder-6";
        }
        else if (dossier.IsUnder(Ages.Signature) is true)
        {
            yield return "onder-12";
        }

        Reply<DateOrWord> taken = dossier.Look(BiometricsQuestions.BiometrieDatum);
        if (taken is { IsOpen: false, IsKnown: false })
        {
            yield return "weet-niet";
        }
    }
}
