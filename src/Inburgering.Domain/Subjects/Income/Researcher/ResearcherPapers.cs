namespace Inburgering.Domain.Subjects.Income.Researcher;

/// <summary>The papers that go into the envelope for it.</summary>
public static class ResearcherPapers
{
    public static ItemKind BewijsOnderzoeker { get; } = new("bewijs-onderzoeker", PaperForm.Copy, ResearcherProvisions.Researcher)
    {
        Rank = 330,
        SortsWithRequirements = [.. IncomeQuestions.First.OnderzoekerInkomen.Options],
    };
}
