namespace Inburgering.Domain.Subjects.Integration.Efforts;

/// <summary>What there is to do for it.</summary>
public static class EffortsSteps
{
    public static StepKind DuoAdviesAanvragen { get; } = new("duo-advies-aanvragen", Moment.Before, EffortsProvisions.Request, EffortsProvisions.EightWeeks, EffortsProvisions.PassedExams, EffortsProvisions.Enclose)
    {
        Rank = 30,
        When = filing => filing.Envelope.Has(DuoAdviesAanvragen!),
        Says = (kind, filing) => Inspanningen.AskBefore(filing.Dossier) is not { } before ? kind.Plain("zonder-datum")
            : Inspanningen.AskingIsLate(filing.Dossier) ? kind.Plain("te-laat") with { Date = before }
            : kind.On(before),
    };

    public static StepKind DuoToetsBetalen { get; } = new("duo-toets-betalen", Moment.Before, EffortsProvisions.LiteracyTest)
    {
        Rank = 40,
        When = filing => filing.Envelope.Has(DuoToetsBetalen!),
    };
}
