namespace Inburgering.Domain.Subjects.Income.SelfEmployed;

/// <summary>What there is to do for it.</summary>
public static class SelfEmployedSteps
{
    public static StepKind AccountantVragen { get; } = new("accountant-vragen", Moment.Before, SelfEmployedProvisions.SelfEmployed, SelfEmployedProvisions.Compiled)
    {
        Rank = 80,
        When = filing => filing.Envelope.Has(SelfEmployedPapers.VerklaringZelfstandige),
    };
}
