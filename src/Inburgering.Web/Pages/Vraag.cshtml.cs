using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Web.Languages;
using Inburgering.Web.Posting;
using Inburgering.Web.State;
using Inburgering.Web.Validation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>The one page on which every question is put.</summary>
/// <param name="current">The visit.</param>
/// <param name="words">The words of the visitor's language.</param>
/// <param name="clock">The clock, for the day that is proposed.</param>
public sealed class VraagModel(CurrentVisit current, Phrasebook words, TimeProvider clock) : PageModel
{
    private static readonly Text HoursTitle = Text.Of("wizard.uren.titel");

    private QuestionPage _page = null!;

    public ImmutableArray<PutQuestion> Put { get; private set; } = [];

    /// <summary>The page from which an answer is changed: the summary or the outcome; null on the way forward.</summary>
    [FromQuery]
    public string? Terug { get; set; }

    public Interview Interview => current.Visit.Interview;

    public Text Section => Sections.Of(_page.Questions[0]);

    /// <summary>The heading of the page.</summary>
    public Text Title => _page.IsShared ? HoursTitle : Put[0].Wording.Title;

    /// <summary>The id under which the page is found.</summary>
    public string Address => _page.Address;

    public bool IsShared => _page.IsShared;

    public IEnumerable<Refusal> Refusals => Put.SelectMany(put => put.Refusals);

    /// <summary>The address to go back to: where the answer is changed from, the question before, or the start.</summary>
    public string Back =>
        Onward.ReturnTo(Terug) is { } page ? Url.Page(page)!
        : _page.Before(Interview) is { } before ? Url.Page("/Vraag", new { id = QuestionPage.AddressOf(before) })!
        : Url.Page("/Index")!;

    public IActionResult OnGet([FromRoute] string id)
    {
        if (Find(id) is { } elsewhere)
        {
            return elsewhere;
        }

        Put = [.. _page.Questions.Select(Stored)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] string id)
    {
        if (Find(id) is { } elsewhere)
        {
            return elsewhere;
        }

        IFormCollection form = await Request.ReadFormAsync();
        Put = [.. _page.Questions.Select(question => Posted(question, form))];
        foreach (Refusal refusal in Refusals)
        {
            ModelState.AddModelError(refusal.Field, words.Plain(refusal.Message));
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        Interview before = Interview;
        current.Change(new(current.Visit.Edition, Put.Aggregate(current.Visit.Answers, (answers, put) => answers.With(put.Question, put.Filled.Answer!))));
        return Onward.After(before, current, Terug);
    }

    /// <summary>Finds the page of a question; where it is not on the visitor's way (any more), leads to where the visitor is.</summary>
    private IActionResult? Find(string id)
    {
        if (current.WasLost || QuestionPage.Of(id, Interview) is not { } page)
        {
            return Onward.From(current);
        }

        _page = page;
        return page.Address == id ? null : RedirectToPage(new { id = page.Address, Terug });
    }

    /// <summary>The question with the answer given before; an answer that no longer fits is shown with the reason.</summary>
    private PutQuestion Stored(Question question)
    {
        if (current.Visit.Answers.To(question) is { } answer)
        {
            Filled stored = Filled.Stored(question, answer);
            return Putting(question, stored, FilledValidators.Check(stored, Posting));
        }

        return question == RequestQuestions.DatumAanvraag
            ? Putting(question, FilledDate.Of(question, Today), []) with { IsProposed = true }
            : Putting(question, Filled.Stored(question, null), []);
    }

    private PutQuestion Posted(Question question, IFormCollection form)
    {
        Filled posted = Filled.Posted(question, form);
        if (posted is FilledBeside beside && current.Visit.Answers.To(question) is { } answer)
        {
            posted = beside.After(Filled.Stored(question, answer));
        }

        return Putting(question, posted, FilledValidators.Check(posted, Posting));
    }

    private PutQuestion Putting(Question question, Filled filled, ImmutableArray<Refusal> refusals) =>
        new(new(question, Interview.Assessment.Dossier.IsMinor), filled, refusals, !_page.IsShared) { Said = Interview.Assessment.Dossier.Answers };

    private DateOnly? Posting => Interview.Assessment.Dossier.Posting;

    /// <summary>Today in the Netherlands, wherever the server stands.</summary>
    private DateOnly Today => DateOnly.FromDateTime(
        TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Amsterdam", out TimeZoneInfo? zone)
            ? TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime
            : clock.GetLocalNow().DateTime);
}
