namespace Inburgering.Domain.Subjects.Integration.Efforts;

/// <summary>The dates that follow from it.</summary>
public static class EffortsDates
{
    public static DateKind DuoAdviesAanvragenVoor { get; } = new("duo-advies-aanvragen-voor", EffortsProvisions.EightWeeks)
    {
        Rank = 70,
        IsLastDay = true,
        Reckons = (kind, filing) => filing.Envelope.Has(EffortsSteps.DuoAdviesAanvragen)
            ? kind.On(Inspanningen.AskBefore(filing.Dossier), Inspanningen.AskingIsLate(filing.Dossier) ? ".voorbij" : "")
            : null,
    };
}
