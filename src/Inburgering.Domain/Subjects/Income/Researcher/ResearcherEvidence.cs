namespace Inburgering.Domain.Subjects.Income.Researcher;

/// <summary>The papers of researchers, one for each kind of income that was ticked.</summary>
internal static class ResearcherEvidence
{
    public static void Enclose(Earned earned)
    {
        if (earned.Ask(earned.Questions.OnderzoekerInkomen) is { IsKnown: true, Value: var kinds })
        {
            foreach (string kind in kinds.Options)
            {
                earned.Add(ResearcherPapers.BewijsOnderzoeker, kind);
            }
        }
    }
}
