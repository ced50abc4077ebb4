namespace Inburgering.Domain.Subjects.Income.Assistance;

/// <summary>The papers of those who live on social assistance and can never work again.</summary>
internal static class AssistanceEvidence
{
    public static void Enclose(Earned earned)
    {
        if (earned.Ask(earned.Questions.BijstandBlijvend).Is(true))
        {
            earned.Add(AssistancePapers.Bijstandsbesluiten5Jaar);
            earned.Add(AssistancePapers.CorrespondentieGemeente);
            earned.Add(AssistancePapers.BewijsGeenWerkBinnenJaar);
        }
    }
}
