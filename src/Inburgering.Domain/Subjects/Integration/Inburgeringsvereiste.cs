using System.Collections.Frozen;

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
    ])
{
    public const string ConditionId = "inburgering";

    private static readonly FrozenDictionary<string, Ground> ById = Grounds.All.ToFrozenDictionary(ground => ground.Id, StringComparer.Ordinal);

    public override ImmutableArray<Question> Questions => [.. Grounds.All.SelectMany(ground => ground.Questions).Distinct()];

    public override Finding Judge(Dossier dossier, Permit permit) =>
        Finding.Of(Id, How(dossier, permit), Parts(dossier, permit), (verdict, _) => Text.Of($"oordeel.{Id}.{verdict.Wire()}")) with { Provisions = Cited(permit).Under(dossier.Law.Edition) };

    internal override void Show(Asking asking, Dossier dossier, Permit permit) =>
        Whole.ShowAny(asking, Parts(dossier, permit), papersCount: How(dossier, permit) is Combination.AnyOfWithPapers);

    /// <summary>Ground by ground; while one is met, the others ask nothing.</summary>
    internal override IEnumerable<Prospect> Ahead(Dossier dossier, Permit permit)
    {
        List<(Ground Ground, Prospect Prospect)> ahead = [];
        (Ground? Ground, QuestionSet LookedAt) met = default;
        Earlier findings = new(dossier, Grounds.All.Length);
        foreach (Ground ground in Grounds.All)
        {
            Finding finding = Part(dossier, permit, ground, findings);
            findings.Add(finding);
            met = met.Ground is null && finding.Verdict is Verdict.Met ? (ground, dossier.LookedAtLast) : met;
            ahead.Add((ground, dossier.ProspectOfLast(finding.Gaps, ground.Questions)));
        }

        return ahead.Select(of => met.Ground is null || met.Ground == of.Ground ? of.Prospect : of.Prospect with { Behind = met.LookedAt });
    }

    /// <summary>The form as printed lets no exemption count for 513, so there the papers of an uncertain ground do not count either (R8).</summary>
    private static Combination How(Dossier dossier, Permit permit) =>
        permit == Permit.LongTermResident && dossier.Law.Edition is Edition.AsPrinted ? Combination.AnyOf : Combination.AnyOfWithPapers;

    /// <summary>What each ground comes to for a permit.</summary>
    private static ImmutableArray<Finding> Parts(Dossier dossier, Permit permit)
    {
        Earlier findings = new(dossier, Grounds.All.Length);
        foreach (Ground ground in Grounds.All)
        {
            findings.Add(Part(dossier, permit, ground, findings));
        }

        return findings.All();
    }

    private static Finding Part(Dossier dossier, Permit permit, Ground ground, Earlier findings) => dossier.Keep(ground, permit, (ground, permit, findings), static (dossier, asked) =>
    {
        Finding finding = asked.ground.Judge(dossier, asked.findings);
        return asked.permit == Permit.LongTermResident ? For513.Weigh(asked.ground, finding, dossier) : For497.BeforeItCloses(finding, dossier);
    });

    /// <summary>The grounds whose papers go along: those met; with none met, those uncertain or still to be obtained (R29).</summary>
    public static ImmutableArray<Finding> Counting(Filing filing)
    {
        if (filing.Judgement.Find(ConditionId) is not { } requirement)
        {
            return [];
        }

        ImmutableArray<Finding> met = requirement.Parts.RemoveAll(ground => ground.Verdict is not Verdict.Met);
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

    private static Ground GroundOf(Finding finding) => ById[finding.Id];

    private static ImmutableArray<Provision> Cited(Permit permit) => permit == Permit.LongTermResident
        ? [IntegrationProvisions.For513Integration, IntegrationProvisions.Exam, IntegrationProvisions.Vw45b2g, IntegrationProvisions.Vb396a1, .. For513.Provisions]
        : [IntegrationProvisions.For497Integration, IntegrationProvisions.Exam, IntegrationProvisions.For497Exemption, IntegrationProvisions.Vb396a1];
}
