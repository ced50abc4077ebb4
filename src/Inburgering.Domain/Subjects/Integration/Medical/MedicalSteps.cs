namespace Inburgering.Domain.Subjects.Integration.Medical;

/// <summary>What there is to do for it.</summary>
public static class MedicalSteps
{
    public static StepKind MedischAdviesAanvragen { get; } =
        new("medisch-advies-aanvragen", Moment.Before, MedicalProvisions.Box7AdviceMinister, MedicalProvisions.Box7AdviceMunicipality, MedicalProvisions.Illness)
        {
            Rank = 90,
            When = filing => filing.Envelope.Has(MedischAdviesAanvragen!),
        };
}
