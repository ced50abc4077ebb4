namespace Inburgering.Domain.Subjects.Integration.SufficientlyIntegrated;

/// <summary>What there is to do for it.</summary>
public static class SufficientlyIntegratedSteps
{
    public static StepKind AdviesIngeburgerdAanvragen { get; } = new(
        "advies-ingeburgerd-aanvragen",
        Moment.Before,
        SufficientlyIntegratedProvisions.Request,
        SufficientlyIntegratedProvisions.Interview,
        SufficientlyIntegratedProvisions.Sent)
    {
        Rank = 45,
        When = filing => filing.Envelope.Has(AdviesIngeburgerdAanvragen!),
    };
}
