namespace Inburgering.Domain.Subjects.Income.Assets;

/// <summary>The paper of those who live on their own assets.</summary>
internal static class AssetsEvidence
{
    public static void Enclose(Earned earned) => earned.Add(AssetsPapers.Belastingopgaaf);
}
