namespace Inburgering.Domain.Subjects.Applicant;

/// <summary>What there is to do for it.</summary>
public static class ApplicantSteps
{
    public static StepKind OuderOndertekent { get; } = new("ouder-ondertekent", Moment.Filling, ApplicantProvisions.MinorSign)
    {
        Rank = 20,
        When = filing => filing.Dossier.IsUnder(Ages.Signature) is true,
    };

    public static StepKind KindMagOndertekenen { get; } = new("kind-mag-ondertekenen", Moment.Filling, ApplicantProvisions.MinorSign)
    {
        Rank = 30,
        When = filing => filing.Dossier.IsUnder(Ages.Signature) is false && filing.Dossier.IsMinor is true,
    };
}
