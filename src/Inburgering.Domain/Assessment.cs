using System.Collections.Immutable;
using Inburgering.Domain.Asking;
using Inburgering.Domain.Checklists;
using Inburgering.Domain.Judging;
using Inburgering.Domain.Permits;

namespace Inburgering.Domain;

/// <summary>Everything that one set of answers gives: verdicts, advice, checklist, dates, and what is still open.</summary>
/// <param name="Dossier">The answers that counted, and the law they were held against.</param>
/// <param name="Permits">The permits under consideration, the strongest first (R23).</param>
/// <param name="Advice">Which box to tick.</param>
/// <param name="Checklist">What to send and do.</param>
/// <param name="Open">The questions that a gap asks for now, in the order of asking.</param>
public sealed record Assessment(
    Dossier Dossier,
    ImmutableArray<Judgement> Permits,
    Advice Advice,
    Checklist Checklist,
    ImmutableArray<Question> Open)
{
    /// <summary>The first open question; null when nothing more is asked.</summary>
    public Question? Next => Open.FirstOrDefault();

    /// <summary>Holds answers against the law.</summary>
    public static Assessment Of(Answers answers, Law law)
    {
        Dossier dossier = new(answers, law);
        ImmutableArray<Judgement> considered = [.. Considered(dossier).Select(permit => Demands.Judge(dossier, permit))];
        Judgement? recommended = Advising.Recommend(considered);
        (Checklist checklist, IReadOnlyList<Gap> asked) = List(dossier, considered, recommended);
        IEnumerable<Gap> open = considered.SelectMany(judgement => judgement.Conditions).SelectMany(condition => condition.Gaps).Concat(asked);
        if (dossier.Look(PermitQuestions.Vergunning).IsOpen)
        {
            open = open.Append(Wording.AskGap(PermitQuestions.Vergunning, dossier.IsMinor));
        }

        return new(
            dossier,
            considered,
            Advising.Advise(dossier, considered, recommended),
            checklist,
            [.. open.Where(gap => gap.Kind is GapKind.Ask).Select(gap => gap.Id).Distinct().OrderBy(Questionnaire.OrderOf).Select(id => Questionnaire.Find(id)!)]);
    }

    /// <summary>The permit chosen; with "advies", or while nothing is chosen, all three.</summary>
    private static IEnumerable<Permit> Considered(Dossier dossier) =>
        dossier.Look(PermitQuestions.Vergunning) is { IsKnown: true, Value: var chosen } && chosen != PermitQuestions.Advice
            ? Permit.StrongestFirst.Where(permit => permit.Code == chosen)
            : Permit.StrongestFirst;

    /// <summary>
    /// The list for the permit chosen, recommended or, failing both, within reach. Its own questions are asked only once it
    /// is settled for which permit it is, and never for a permit that is closed.
    /// </summary>
    private static (Checklist Checklist, IReadOnlyList<Gap> Questions) List(Dossier dossier, ImmutableArray<Judgement> considered, Judgement? recommended)
    {
        Reply<string> now = dossier.Look(PermitQuestions.HuidigeVergunning);
        if (now is { IsKnown: true, Value: PermitQuestions.Regular or PermitQuestions.OtherPermit })
        {
            return (Checklist.None, []);
        }

        bool chosen = considered.Length == 1;
        Permit otherwise = now.Is(PermitQuestions.IndefiniteTime) ? Permit.LongTermResident : Permit.Extension;
        Judgement listed = chosen ? considered[0] : recommended ?? considered.Single(judgement => judgement.Permit == otherwise);
        (Checklist checklist, IReadOnlyList<Gap> questions) = new ChecklistMaker(dossier, listed).Make();
        bool waits = !chosen && recommended is null && considered.Any(judgement => judgement.IsOpen);
        return (checklist, waits || listed.IsClosed ? [] : questions);
    }
}
