namespace Inburgering.Domain.Subjects.Integration;

/// <summary>What bears on it and is not looked at.</summary>
public static class IntegrationOmissions
{
    /// <summary>Exemptions that are not asked about: lawful regular stay as a child, former Dutch, all but the participation declaration, an old certificate not asked for.</summary>
    public static Omission AndereVrijstelling { get; } = new(
        "andere-vrijstelling", IntegrationProvisions.Vb396a2c, IntegrationProvisions.Vb396a2f, IntegrationProvisions.Vb396a2g, IntegrationProvisions.Vb396a2h)
    {
        Rank = 60,
        Permits = [Permit.LongTermResident],
        When = judged => judged.Judgement.Find(Inburgeringsvereiste.ConditionId)?.Verdict is not Verdict.Met,
    };
}
