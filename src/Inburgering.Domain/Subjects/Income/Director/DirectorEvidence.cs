namespace Inburgering.Domain.Subjects.Income.Director;

/// <summary>The papers of directors of their own company, besides those of an employee.</summary>
internal static class DirectorEvidence
{
    public static void Enclose(Earned earned)
    {
        earned.Add(DirectorPapers.BelangVennootschap);
        earned.Add(DirectorPapers.Bankafschriften3Maanden);
        earned.Add(DirectorPapers.BewijsLoonbelasting);
    }
}
