using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Domain.Composition;

/// <summary>
/// Everything that one set of answers gives: verdicts, advice, checklist, dates, and what is still open. Advice and
/// checklist are made when they are asked for; the interview, which only looks for the next question, does without.
/// </summary>
public sealed class Assessment
{
    private readonly Judgement? _recommended;
    private readonly ChecklistMaker? _list;

    private Assessment(Dossier dossier)
    {
        Dossier = dossier;
        Permits = [.. Considered(dossier).Select(permit => Demands.Judge(dossier, permit))];
        _recommended = Advising.Recommend(Permits);
        _list = List(dossier, Permits, _recommended);
        Open = [.. Gaps().Where(gap => gap.Kind is GapKind.Ask).Select(gap => gap.Question!).Distinct().OrderBy(Questionnaire.OrderOf)];
    }

    /// <summary>The answers that counted, and the law they were held against.</summary>
    public Dossier Dossier { get; }

    /// <summary>The permits under consideration, the strongest first (R23).</summary>
    public ImmutableArray<Judgement> Permits { get; }

    /// <summary>The questions that a gap asks for now, in the order of asking.</summary>
    public ImmutableArray<Question> Open { get; }

    /// <summary>The first open question; null when nothing more is asked.</summary>
    public Question? Next => Open.FirstOrDefault();

    /// <summary>Which box to tick, and what remains.</summary>
    // Stryker disable once Assignment : kept to save time, made anew it is the same
    public Advice Advice => field ??= Advising.Advise(Dossier, Permits, _recommended);

    /// <summary>What to send and do.</summary>
    // Stryker disable once Assignment : kept to save time, made anew it is the same
    public Checklist Checklist => field ??= _list?.Make() ?? Checklist.None;

    /// <summary>Holds answers against the law.</summary>
    public static Assessment Of(Answers answers, Law law) => new(new(answers, law, Questionnaire.Anchors));

    /// <summary>The permit chosen; with "advies", or while nothing is chosen, all three.</summary>
    private static IEnumerable<Permit> Considered(Dossier dossier) =>
        dossier.Look(RequestQuestions.Vergunning) is { IsKnown: true, Value: var chosen } && chosen != RequestQuestions.Advice
            ? Permit.StrongestFirst.Where(permit => permit.Code == chosen)
            : Permit.StrongestFirst;

    /// <summary>The list for the permit chosen, recommended or, failing both, within reach; null for who cannot use this form.</summary>
    private static ChecklistMaker? List(Dossier dossier, ImmutableArray<Judgement> considered, Judgement? recommended)
    {
        Reply<string> now = dossier.Look(CurrentPermitQuestions.HuidigeVergunning);
        if (now is { IsKnown: true, Value: CurrentPermitQuestions.Regular or CurrentPermitQuestions.OtherPermit })
        {
            return null;
        }

        Permit otherwise = now.Is(CurrentPermitQuestions.IndefiniteTime) ? Permit.LongTermResident : Permit.Extension;
        // Stryker disable once Linq : where three are considered, each of them is there once
        return new(dossier, considered.Length == 1 ? considered[0] : recommended ?? considered.Single(judgement => judgement.Permit == otherwise));
    }

    /// <summary>What is missing: for the permits, for the choice among them, and for the list.</summary>
    private IEnumerable<Gap> Gaps()
    {
        IEnumerable<Gap> gaps = Permits.SelectMany(judgement => judgement.Conditions).SelectMany(condition => condition.Gaps);
        if (Dossier.Look(RequestQuestions.Vergunning).IsOpen)
        {
            gaps = [.. gaps, Gap.Ask(RequestQuestions.Vergunning, Dossier.IsMinor)];
        }

        return ListMayAsk ? gaps.Concat(_list!.Questions) : gaps;
    }

    /// <summary>The list asks once it is settled for which permit it is, and never for a permit that is closed (R21, R26).</summary>
    private bool ListMayAsk =>
        _list is { ForClosedPermit: false }
        && (Permits.Length == 1 || _recommended is not null || !Permits.Any(judgement => judgement.IsOpen));
}
