using Inburgering.Domain.Subjects.Extension;
using Inburgering.Domain.Subjects.Integration.Diploma;
using Inburgering.Domain.Subjects.Integration.Letter;
using Inburgering.Domain.Subjects.Integration.Special;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Subjects.Integration.Efforts;

/// <summary>
/// "Despite efforts": DUO's advice on demonstrable efforts, and while it is not asked for, the two routes that lead to
/// it (R6). Only for who has none of the boxes above (IND.B.8-fallback).
/// </summary>
internal sealed class Inspanningen() : Ground(
    GroundId,
    GroundKind.Exemption,
    [EffortsProvisions.Box8Fallback, EffortsProvisions.Box8Advice, EffortsProvisions.Efforts, EffortsProvisions.Request, EffortsProvisions.EightWeeks, EffortsProvisions.Enclose, EffortsProvisions.IndDecides, .. CourseRoute.Provisions, .. LiteracyRoute.Provisions, IntegrationProvisions.Vb396a2e, SpecialProvisions.Vb396a4])
{
    public const string GroundId = "inspanningen";

    public override Subject Subject => EffortsSubject.Definition;

    /// <summary>The gap of who can ask DUO for the advice now.</summary>
    public const string AdviceGapId = "duo-advies";

    /// <summary>The gap of who has no exam left: the diploma is to be asked for (R31).</summary>
    public const string DiplomaGapId = "diploma-opvragen";

    /// <summary>What DUO's test costs, in euros.</summary>
    public const int CostsOfTest = 150;

    /// <summary>The weeks within which DUO answers.</summary>
    public const int Weeks = 8;

    /// <summary>DUO's term, in days.</summary>
    public const int TermInDays = Weeks * 7;

    private static readonly Filling Advised = new(static (dossier, _) => dossier.Answers.With(EffortsQuestions.DuoAdvies, Answer.Of(EffortsQuestions.Positive)))
    {
        Ready = static (_, _, start) => start.AddDays(TermInDays),
    };

    private static readonly Filling AdvisedAfterTest = new(Advised.Outcomes) { Ready = Advised.Ready, Costs = CostsOfTest };

    private static readonly Filling DiplomaCame = Filling.InTheEnd(DiplomaQuestions.Inburgeringsdiploma, DiplomaQuestions.Diploma);

    public override ImmutableArray<Question> Questions =>
    [
        RequestQuestions.DatumAanvraag,
        EffortsQuestions.DuoAdvies,
        EffortsQuestions.UrenInburgering,
        EffortsQuestions.UrenNt2,
        EffortsQuestions.UrenAlfabetisering,
        EffortsQuestions.SchoolMetKeurmerk,
        EffortsQuestions.AlfabetiseringEerst,
        EffortsQuestions.Pogingen,
    ];

    public override Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier)
    {
        Hearing hearing = Hear(dossier).Cite(EffortsProvisions.Box8Fallback, EffortsProvisions.Box8Advice, EffortsProvisions.Efforts, IntegrationProvisions.Vb396a2e, SpecialProvisions.Vb396a4);
        Finding finding = hearing.Ask(EffortsQuestions.DuoAdvies) switch
        {
            { IsKnown: false } => hearing.Unknown(),
            { Value: EffortsQuestions.Positive } => hearing.Cite(EffortsProvisions.Enclose, EffortsProvisions.IndDecides).Met("positief"),
            { Value: EffortsQuestions.Negative } => hearing.NotMet("negatief"),
            { Value: EffortsQuestions.Requested } => Requested(hearing.Cite(EffortsProvisions.EightWeeks)),
            _ => NotRequested(hearing.Cite(EffortsProvisions.Request, EffortsProvisions.EightWeeks), earlier),
        };
        return finding.Parts.IsEmpty
            ? finding with { Combination = Combination.AnyOf, Parts = [Route.Waiting(CourseRoute.RouteId).Closed(), Route.Waiting(LiteracyRoute.RouteId).Closed()] }
            : finding;
    }

    public override bool IsStillToObtain(Dossier dossier, Finding finding) =>
        dossier.Look(EffortsQuestions.DuoAdvies).Is(EffortsQuestions.Requested) || IsToBeAskedFor(finding);

    public override void Enclose(Dossier dossier, Finding finding, Envelope envelope)
    {
        envelope.Add(EffortsPapers.DuoAdvies);
        if (dossier.Look(EffortsQuestions.DuoAdvies).Is(EffortsQuestions.Positive))
        {
            if (envelope.Ask(LetterQuestions.InburgeringsplichtigSinds).Is(LetterQuestions.FromOctober2017))
            {
                envelope.Add(LetterPapers.BriefParticipatieverklaring);
            }
        }
        else if (IsToBeAskedFor(finding))
        {
            envelope.Add(EffortsSteps.DuoAdviesAanvragen);
            if (NeedsTest(finding.Parts))
            {
                envelope.Add(EffortsSteps.DuoToetsBetalen);
            }
        }
    }

    /// <summary>The day before which DUO's advice is to be asked for, so that it is there before the permit expires; null where no permit expires.</summary>
    public static DateOnly? AskBefore(Dossier dossier) => dossier.ValidUntil?.AddDays(-TermInDays);

    public static bool AskingIsLate(Dossier dossier) => AskBefore(dossier) < dossier.Posting;

    private static bool IsToBeAskedFor(Finding finding) => finding.Gaps.Any(gap => gap.Id == AdviceGapId && gap.Kind is GapKind.Do);

    /// <summary>DUO's test belongs to the literacy route, and is needed only when the course route does not carry the advice.</summary>
    /// <param name="routes">The course route, then the literacy route.</param>
    private static bool NeedsTest(ImmutableArray<Finding> routes) =>
        routes is [{ Verdict: not Verdict.Met }, { Verdict: Verdict.Met or Verdict.Uncertain }];

    /// <summary>DUO's answer comes too late for a permit that expires within the eight weeks: then the extension comes first (R24).</summary>
    private static ImmutableArray<Gap> ExtensionIfTooLate(Dossier dossier) =>
        dossier.Posting is { } posting ? ExtensionFirst.BeforeWaitUntil(dossier, posting.AddDays(TermInDays)) : [];

    private static Finding Requested(Hearing hearing) => hearing.AskPosting() is { } posting
        ? hearing.Unknown(Verdict.Met, [.. ExtensionIfTooLate(hearing.Dossier), Gap.WaitUntil(posting.AddDays(TermInDays)) with { Filling = Advised }]) with { Text = hearing.Reason("aangevraagd") }
        : hearing.Unknown();

    private static Finding NotRequested(Hearing hearing, IReadOnlyList<Finding> earlier)
    {
        if (earlier.Any(finding => finding.Verdict is Verdict.Met or Verdict.Uncertain))
        {
            return hearing.NotMet("andere-grond");
        }

        ImmutableArray<Gap> open = [.. earlier.Gather(finding => finding.Gaps).Where(gap => gap.Kind is GapKind.Ask)];
        if (!open.IsEmpty)
        {
            return hearing.NotMet("niet-aangevraagd", open) with { Combination = Combination.AnyOf, Parts = [Route.Waiting(CourseRoute.RouteId, open), Route.Waiting(LiteracyRoute.RouteId, open)] };
        }

        Finding course = CourseRoute.Judge(hearing.Dossier);
        Finding literacy = LiteracyRoute.Judge(hearing.Dossier);
        if (course.Verdict is Verdict.Met)
        {
            literacy = literacy.Closed();
        }

        return Weigh(hearing, course, literacy);
    }

    private static Finding Weigh(Hearing hearing, Finding course, Finding literacy)
    {
        if (CourseRoute.HasNoExamLeft(hearing.Dossier))
        {
            return NotMet(hearing, "diploma-opvragen", [Gap.Do(DiplomaGapId, DiplomaCame) with { IsRest = true }], [course.Closed(), literacy.Closed()]);
        }

        ImmutableArray<Finding> routes = [course, literacy];
        bool reachable = routes.Any(route => route.Verdict is Verdict.Met or Verdict.Uncertain);
        bool canReadOrWrite = PassedReadingOrWriting(hearing.Dossier);
        ImmutableArray<Finding> nearest = Route.Distance(literacy, canReadOrWrite) < Route.Distance(course, canReadOrWrite) ? [literacy, course] : routes;
        ImmutableArray<Gap> ways = nearest.Gather(route => route.Gaps);
        Gap advice = (NeedsTest(routes)
            ? Gap.Do(AdviceGapId, AdvisedAfterTest) with { Text = Text.Of("ontbreekt.duo-advies.met-toets") }
            : Gap.Do(AdviceGapId, Advised)) with
        { IsRest = true };
        ImmutableArray<Gap> open = [.. ways.Where(gap => gap.Kind is GapKind.Ask)];
        return NotMet(
            hearing,
            reachable ? "advies-aanvragen" : "niet-aangevraagd",
            [.. ExtensionIfTooLate(hearing.Dossier), .. reachable ? [advice, .. open] : ways],
            routes);
    }

    private static Finding NotMet(Hearing hearing, string reason, ImmutableArray<Gap> gaps, ImmutableArray<Finding> routes) => hearing.NotMet(reason, gaps) with
    {
        Combination = Combination.AnyOf,
        Parts = routes,
        Answers = [EffortsQuestions.DuoAdvies.Id, .. routes.Gather(route => route.Answers)],
        Changes = routes.Gather(route => route.Changes),
    };

    private static bool PassedReadingOrWriting(Dossier dossier) =>
        dossier.Look(EffortsQuestions.Pogingen) is { IsKnown: true, Value: var attempts }
        && (attempts.For("lezen").State is ExamState.Passed || attempts.For("schrijven").State is ExamState.Passed);
}
