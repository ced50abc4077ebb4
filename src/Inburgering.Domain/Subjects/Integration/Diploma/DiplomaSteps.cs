namespace Inburgering.Domain.Subjects.Integration.Diploma;

/// <summary>What there is to do for it.</summary>
public static class DiplomaSteps
{
    /// <summary>Every part is passed or waived: ask DUO for the diploma (R31).</summary>
    public static StepKind DiplomaOpvragen { get; } = new("diploma-opvragen", Moment.Before, DiplomaProvisions.Box1Diploma, DiplomaProvisions.ExamFirst)
    {
        Rank = 25,
        When = filing => filing.Envelope.Has(DiplomaOpvragen!),
    };
}
