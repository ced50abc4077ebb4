using System.Collections.Frozen;
using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Composition;

/// <summary>
/// Everything that one set of answers gives: verdicts, advice, checklist, dates, and what is still open. Advice and
/// checklist are made when they are asked for; the interview, which only looks for the next question, does without.
/// </summary>
public sealed class Assessment
{
    /// <summary>The permits that each choice considers.</summary>
    private static readonly FrozenDictionary<string, ImmutableArray<Permit>> Chosen = Permit.StrongestFirst
        .Select(permit => KeyValuePair.Create(permit.Code, ImmutableArray.Create(permit)))
        .Append(KeyValuePair.Create(RequestQuestions.Advice, Permit.StrongestFirst))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Judgement? _recommended;
    private ImmutableArray<Letter>? _letters;

    private Assessment(Dossier dossier)
    {
        Permits = Judged(dossier);
        _recommended = Advising.Recommend(Permits);
        Open = [.. Missing(dossier).Places.Select(place => Questionnaire.All[place])];
        Dossier = dossier.Settled();
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

    /// <summary>The law changes that count in it, now or later (R28).</summary>
    // Stryker disable once Assignment : kept to save time, made anew it is the same
    public LawEffects Effects => field ??= LawEffects.Of(this);

    /// <summary>To have IND receive it before a change of the law that would alter the result; null where none is near (R30).</summary>
    public Text? Hurry => Dossier.Posting is { } posting && Effects.Later.Where(change => !change.OpensAWay && change.From <= posting.AddDays(Termijn.DaysToBeReceived)).MinBy(change => change.From) is { } near
        ? Text.Of("advies.op-tijd-binnen", ("datum", near.From), ("wijziging", near.Title))
        : null;

    /// <summary>What bears on a permit and was not looked at; nothing where the form is read as printed (R33).</summary>
    public ImmutableArray<Omission> NotLookedAt(Judgement judgement) => Dossier.Law.Edition is Edition.AsPrinted
        ? []
        : [.. Catalogue.NotLookedAt.Where(omission => omission.Permits.Contains(judgement.Permit) && omission.When(new(Dossier, judgement)))];

    /// <summary>What is good to know of a permit; nothing where the form is read as printed, for the law has gone on since.</summary>
    public ImmutableArray<Fact> Facts(Judgement judgement)
    {
        if (Dossier.Law.Edition is Edition.AsPrinted)
        {
            return [];
        }

        Filing filing = new(Dossier, judgement);
        return [.. Catalogue.Facts.Where(fact => fact.IsOf(filing)).Select(fact => fact.For(filing))];
    }

    /// <summary>The way to a permit that is not met; null for one that is (R43).</summary>
    public WayThere? WayThere(Judgement judgement) => judgement.Verdict is Verdict.Met ? null : new(WayFinder.Find(Dossier, judgement), WayFinder.FirstDay(Dossier, judgement));

    /// <summary>What to send and do.</summary>
    // Stryker disable once Assignment : kept to save time, made anew it is the same
    public Checklist Checklist => field ??= Listed(Dossier, Permits, _recommended) is { } listed ? new ChecklistMaker(Dossier, listed).Make() : Checklist.None;

    /// <summary>The letters in which papers are asked for from others, or a question is put; none where there is nothing to send.</summary>
    // Stryker disable once Assignment : kept to save time, made anew it is the same
    public ImmutableArray<Letter> Letters => _letters ??= Listed(Dossier, Permits, _recommended) is { } listed ? new ChecklistMaker(Dossier, listed).Letters(Permits) : [];

    /// <summary>A condition or ground of a permit; null where the permit is not considered, or does not have it.</summary>
    internal Finding? Find(Permit permit, string id) => Permits.FirstOrDefault(judgement => judgement.Permit == permit)?.Find(id);

    /// <summary>Holds answers against the law.</summary>
    public static Assessment Of(Answers answers, Law law) => Of(new Dossier(answers, law, Questionnaire.Agenda));

    /// <summary>Holds the answers of a dossier against its law.</summary>
    internal static Assessment Of(Dossier dossier) => new(dossier.Keeping());

    /// <summary>
    /// The place of the first question, in the order of asking, that is asked now and has an answer waiting; null when there is none.
    /// Nothing is judged that could not come before it.
    /// </summary>
    internal static int? FirstAsked(Dossier dossier, QuestionSet waiting)
    {
        Asking asking = new(dossier.Agenda, waiting);
        ShowVerdicts(asking, dossier);

        // An answer to a question of the list is taken although a question of a verdict is still open.
        if (!asking.IsSettled)
        {
            ShowList(asking, dossier);
        }

        return asking.First;
    }

    /// <summary>The same, but a question that only the list needs comes after all that a verdict needs, as on the pages.</summary>
    internal static int? FirstShown(Dossier dossier, QuestionSet waiting)
    {
        Asking asking = new(dossier.Agenda, waiting);
        ShowVerdicts(asking, dossier);
        if (asking.First is null)
        {
            ShowList(asking, dossier);
        }

        return asking.First;
    }

    /// <summary>What is asked: for the permits and the choice among them, and only when nothing of it is left for the list (R26).</summary>
    private QuestionSet Missing(Dossier dossier)
    {
        Asking asking = NeededForVerdicts(dossier);
        if (asking.Asked.IsEmpty)
        {
            ShowList(asking, dossier);
        }

        return asking.Asked;
    }

    /// <summary>The questions whose answers are taken now: those of the list too, although a question of a verdict is still open (R26).</summary>
    internal QuestionSet Taken()
    {
        Asking asking = NeededForVerdicts(Dossier);
        ShowList(asking, Dossier);
        return asking.Asked;
    }

    private Asking NeededForVerdicts(Dossier dossier)
    {
        Asking asking = new(dossier.Agenda, waiting: default);
        ShowChoice(asking, dossier);
        foreach (Judgement judgement in Permits)
        {
            foreach (Finding condition in judgement.Conditions)
            {
                asking.See(condition.Gaps);
            }
        }

        return asking;
    }

    private static void ShowVerdicts(Asking asking, Dossier dossier)
    {
        ShowChoice(asking, dossier);
        foreach (Permit permit in Considered(dossier))
        {
            Demands.Show(asking, dossier, permit);
        }
    }

    private static void ShowChoice(Asking asking, Dossier dossier)
    {
        if (dossier.Look(RequestQuestions.Vergunning).IsOpen)
        {
            asking.See(RequestQuestions.Vergunning);
        }
    }

    /// <summary>The list never asks for a permit that is closed (R26).</summary>
    private static void ShowList(Asking asking, Dossier dossier)
    {
        ImmutableArray<Judgement> permits = Judged(dossier);
        Judgement? recommended = Advising.Recommend(permits);
        if (Listed(dossier, permits, recommended) is { IsClosed: false } listed)
        {
            ChecklistMaker.Show(asking, dossier, listed.Permit);
        }
    }

    /// <summary>How much can still be asked: for each permit, and for the lists, of which one is asked for now and the others only once the verdicts change.</summary>
    internal static IEnumerable<Prospect> Ahead(Dossier dossier)
    {
        ImmutableArray<Permit> permits = Considered(dossier);
        QuestionSet decisive = default;
        foreach (Permit permit in permits)
        {
            Demands.Judge(dossier, permit);
            decisive |= dossier.LookedAtLast;
        }

        ImmutableArray<Judgement> judged = Judged(dossier);
        Permit? listed = Listed(dossier, judged, Advising.Recommend(judged)) is { IsClosed: false } list ? list.Permit : null;
        QuestionSet choice = QuestionSet.Of(Questionnaire.OrderOf(RequestQuestions.Vergunning));
        return
        [
            new(LookedAt: default, Asks: choice, CanAsk: choice),
            .. permits.SelectMany(permit => Demands.Ahead(dossier, permit)),
            .. permits.SelectMany(permit => ChecklistMaker.Ahead(dossier, permit).Select(prospect => permit == listed ? prospect : prospect with { Behind = decisive })),
        ];
    }

    /// <summary>The permit chosen; with "advies", or while nothing is chosen, all three.</summary>
    private static ImmutableArray<Permit> Considered(Dossier dossier) =>
        dossier.Look(RequestQuestions.Vergunning) is { IsKnown: true, Value: var chosen } ? Chosen[chosen] : Permit.StrongestFirst;

    private static ImmutableArray<Judgement> Judged(Dossier dossier)
    {
        ImmutableArray<Permit> permits = Considered(dossier);
        var judged = ImmutableArray.CreateBuilder<Judgement>(permits.Length);
        foreach (Permit permit in permits)
        {
            judged.Add(Demands.Judge(dossier, permit));
        }

        return judged.MoveToImmutable();
    }

    /// <summary>
    /// The permit that the list is for: the one chosen, recommended or, failing both, within reach; null for who cannot use this
    /// form, or chose a permit that is closed (R23).
    /// </summary>
    private static Judgement? Listed(Dossier dossier, ImmutableArray<Judgement> considered, Judgement? recommended)
    {
        Reply<string> now = dossier.Look(CurrentPermitQuestions.HuidigeVergunning);
        if (now is { IsKnown: true, Value: CurrentPermitQuestions.Regular or CurrentPermitQuestions.OtherPermit })
        {
            return null;
        }

        Permit otherwise = now.Is(CurrentPermitQuestions.IndefiniteTime) ? Permit.LongTermResident : Permit.Extension;
        // Stryker disable once Linq : where three are considered, each of them is there once
        return considered is [var chosen]
            ? (chosen.IsClosed ? null : chosen)
            : recommended ?? considered.Single(judgement => judgement.Permit == otherwise);
    }
}
