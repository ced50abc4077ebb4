namespace Inburgering.Domain.Subjects.Income.Assistance;

/// <summary>All of it in one place.</summary>
public static class AssistanceSubject
{
    public static Subject Definition { get; } = new(typeof(AssistanceSubject))
    {
        Provisions = [AssistanceProvisions.Assistance],
        Thresholds =
        [
            Threshold.Of("jaren-bijstand", AssistancePapers.Bijstandsbesluiten5Jaar.MonthsCovered.GetValueOrDefault() / 12, AssistanceProvisions.Assistance),
            Threshold.Of("jaren-zonder-werk", 1, AssistanceProvisions.Assistance),
        ],
        Items = [AssistancePapers.Bijstandsbesluiten5Jaar, AssistancePapers.CorrespondentieGemeente, AssistancePapers.BewijsGeenWerkBinnenJaar],
        Letters = [AssistanceLetters.GemeenteBijstand],
    };
}
