using Inburgering.Domain.Composition;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;

namespace Inburgering.Web.Pages;

/// <summary>Where a visitor goes from here.</summary>
public static class Onward
{
    /// <summary>The condition that says of a permit that nobody can apply for it any more.</summary>
    private const string CanBeAskedFor = "aan-te-vragen";

    /// <summary>The pages to which a changed answer leads back, by the word in the address.</summary>
    private static readonly Dictionary<string, string> Returns = new(StringComparer.Ordinal)
    {
        ["antwoorden"] = "/Antwoorden",
        ["uitkomst"] = "/Uitkomst",
    };

    /// <summary>
    /// Where the visitor is: at the next question, at a permit that is closed, or at the outcome.
    /// </summary>
    /// <param name="current">The visit.</param>
    /// <param name="back">The word for the page from which an answer was changed; null on the way forward.</param>
    public static RedirectToPageResult From(CurrentVisit current, string? back = null) =>
        current.Visit.Interview.Next is { } next ? new("/Vraag", new { id = next.Id, terug = ReturnTo(back) is null ? null : back })
        : Closed(current.Visit.Interview) is not null ? new("/Gesloten")
        : new(ReturnTo(back) ?? "/Uitkomst");

    /// <summary>Where a changed answer leads: back to where it was changed from, unless something new is asked.</summary>
    /// <param name="before">The interview before the change.</param>
    /// <param name="current">The visit with the change.</param>
    /// <param name="back">The word for the page it was changed from; null when it was simply the next question.</param>
    public static RedirectToPageResult After(Interview before, CurrentVisit current, string? back) =>
        ReturnTo(back) is { } page && before.Next is not null && before.Next == current.Visit.Interview.Next ? new(page) : From(current, back);

    /// <summary>The page to which a word in the address leads back; null for none.</summary>
    public static string? ReturnTo(string? back) => back is null ? null : Returns.GetValueOrDefault(back);

    /// <summary>The judgement of the permit chosen, when nobody can apply for it any more; null otherwise.</summary>
    public static Judgement? Closed(Interview interview) =>
        interview.Assessment.Permits is [{ IsClosed: true } only] && only.Find(CanBeAskedFor) is { Verdict: Verdict.NotMet } ? only : null;

    /// <summary>Whether this form is for this person at all: a permit on it is open, or the one chosen is closed and another is the way on.</summary>
    public static bool CanUseForm(Interview interview) =>
        interview.Assessment.Permits.Any(judgement => !judgement.IsClosed || judgement.Conditions.All(condition => condition.Gaps.All(gap => gap.Kind is not GapKind.Do)));

    /// <summary>What closed a permit.</summary>
    public static Finding Reason(Judgement closed) => closed.Find(CanBeAskedFor)!;
}
