namespace Inburgering.Domain.Subjects.Income.Assistance;

/// <summary>All of it in one place.</summary>
public static class AssistanceSubject
{
    public static Subject Definition { get; } = new(typeof(AssistanceSubject))
    {
        Provisions = [AssistanceProvisions.Assistance],
        Items = [AssistancePapers.Bijstandsbesluiten5Jaar, AssistancePapers.CorrespondentieGemeente, AssistancePapers.BewijsGeenWerkBinnenJaar],
    };
}
