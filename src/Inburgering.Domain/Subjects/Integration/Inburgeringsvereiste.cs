namespace Inburgering.Domain.Subjects.Integration;

/// <summary>The integration requirement of 497 and 513: any one of the grounds.</summary>
internal sealed class Inburgeringsvereiste() : Condition(
    ConditionId,
    [
        IntegrationProvisions.For497Integration,
        IntegrationProvisions.For513Integration,
        IntegrationProvisions.Exam,
        IntegrationProvisions.For497Exemption,
        .. For513.Provisions,
        IntegrationProvisions.Vw45b2g,
        IntegrationProvisions.Vb396a1,
        IntegrationProvisions.Vb396a2f,
        IntegrationProvisions.Vb396a2g,
        IntegrationProvisions.Vb396a2h,
    ])
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

        return Finding.Of(Id, Combination.AnyOfWithPapers, findings, (verdict, _) => Text.Of($"oordeel.{Id}.{verdict.Wire()}")) with
        {
            Provisions = Cited(permit).Under(dossier.Law.Edition),
        };
    }

    /// <summary>The grounds whose papers go along: those met; with none met, those uncertain or still to be obtained (R29).</summary>
    public static ImmutableArray<Finding> Counting(Filing filing)
    {
        if (filing.Judgement.Find(ConditionId) is not { } requirement)
        {
            return [];
        }

        ImmutableArray<Finding> met = [.. requirement.Parts.Where(ground => ground.Verdict is Verdict.Met)];
        return !met.IsEmpty ? met
            : [.. requirement.Parts.Where(ground => ground.Verdict is Verdict.Uncertain || (ground.IsNeeded && GroundOf(ground).IsStillToObtain(filing.Dossier, ground)))];
    }

    /// <summary>Whether the papers of one of these grounds go along.</summary>
    public static bool Counts(Filing filing, params ReadOnlySpan<string> grounds)
    {
        foreach (Finding counting in Counting(filing))
        {
            if (grounds.Contains(counting.Id))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Puts in the annex and the papers of the grounds that count.</summary>
    public static void Enclose(Filing filing)
    {
        if (!filing.Permit.NeedsIntegration)
        {
            return;
        }

        filing.Envelope.Add(IntegrationPapers.BijlageInburgeringsvereiste);
        foreach (Finding counting in Counting(filing))
        {
            GroundOf(counting).Enclose(filing.Dossier, counting, filing.Envelope);
        }
    }

    // Stryker disable once Linq : every ground is in the list once
    private static Ground GroundOf(Finding finding) => Grounds.All.Single(ground => ground.Id == finding.Id);

    private static ImmutableArray<Provision> Cited(Permit permit) => permit == Permit.LongTermResident
        ? [IntegrationProvisions.For513Integration, IntegrationProvisions.Exam, IntegrationProvisions.Vw45b2g, IntegrationProvisions.Vb396a1, .. For513.Provisions]
        : [IntegrationProvisions.For497Integration, IntegrationProvisions.Exam, IntegrationProvisions.For497Exemption, IntegrationProvisions.Vb396a1];
}
