namespace Inburgering.Domain.Subjects.Income.Researcher;

/// <summary>All of it in one place.</summary>
public static class ResearcherSubject
{
    public static Subject Definition { get; } = new(typeof(ResearcherSubject))
    {
        Provisions = [ResearcherProvisions.Researcher],
        Items = [ResearcherPapers.BewijsOnderzoeker],
    };
}
