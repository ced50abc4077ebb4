namespace Inburgering.Domain.Subjects.Integration;

/// <summary>The integration requirement of 497 and 513: any one of the grounds.</summary>
internal sealed class Inburgeringsvereiste() : Condition(
    ConditionId, Ind.Min.For497Integration, Ind.Min.For513Integration, Ind.Integration.Exam, Ind.Section4.For497Exemption, Ind.Section4.For513NoExemption)
{
    public const string ConditionId = "inburgering";

    public override ImmutableArray<Question> Questions => [.. Grounds.All.SelectMany(ground => ground.Questions).Distinct()];

    public override Finding Judge(Dossier dossier, Permit permit)
    {
        List<Finding> findings = [];
        foreach (Ground ground in Grounds.All)
        {
            Finding finding = ground.Judge(dossier, findings);
            findings.Add(permit == Permit.LongTermResident ? For513.Weigh(ground, finding, dossier) : finding);
        }

        Combination how = permit == Permit.Indefinite ? Combination.AnyOfWithPapers : Combination.AnyOf;
        return Finding.Of(Id, how, findings, (verdict, _) => Text.Of($"oordeel.{Id}.{verdict.Wire()}")) with { Provisions = Cited(permit) };
    }

    private static ImmutableArray<Provision> Cited(Permit permit) => permit == Permit.LongTermResident
        ? [Ind.Min.For513Integration, Ind.Integration.Exam, Ind.Section4.For513NoExemption]
        : [Ind.Min.For497Integration, Ind.Integration.Exam, Ind.Section4.For497Exemption];
}
