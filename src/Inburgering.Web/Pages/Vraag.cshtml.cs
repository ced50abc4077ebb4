using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Fee;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Domain.Subjects.Window;
using Inburgering.Web.Filling;
using Inburgering.Web.Kinds;
using Inburgering.Web.Languages;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>The one page on which every question is put.</summary>
/// <param name="current">The visit.</param>
/// <param name="words">The words of the visitor's language.</param>
/// <param name="here">Where and when the visit takes place, for the day that is proposed.</param>
/// <param name="services">Where the validators are registered.</param>
[GuardsForm]
[NeedsVisit]
public sealed class VraagModel(CurrentVisit current, Phrasebook words, Setting here, IServiceProvider services) : PageModel
{
    private QuestionPage _page = null!;

    public ImmutableArray<PutQuestion> Put { get; private set; } = [];

    /// <summary>The page from which an answer is changed: the summary or the outcome; null on the way forward, and for any other word.</summary>
    [FromQuery]
    public string? Terug { get => Onward.ReturnTo(field) is null ? null : field; set; }

    public Interview Interview => current.Visit.Interview;

    /// <summary>The part that the page is in, and how much can still come.</summary>
    public HowFar HowFar => field ??= HowFar.At(_page, current.Visit);

    /// <summary>Whether it is the choice of a permit, beside which the three can be compared.</summary>
    public bool ComparesPermits => Put.Any(put => put.Wording.Question == RequestQuestions.Vergunning);

    /// <summary>The heading of the page.</summary>
    public Text Title => _page.TitleOf(Put[0]);

    /// <summary>The id under which the page is found.</summary>
    public string Address => _page.Address;

    public bool IsShared => _page.IsShared;

    /// <summary>The amount that the income on this page is held against; null where there is none, or it is not known for the day of posting.</summary>
    public Amount? Norm =>
        _page.Questions.Contains(IncomeQuestions.InkomenNorm) ? AmountTable.On(Interview.Assessment.Dossier, AmountTable.NormSingle)
        : _page.Questions.Contains(IncomeQuestions.InkomenNormSamen) ? AmountTable.On(Interview.Assessment.Dossier, AmountTable.NormFamily)
        : null;

    /// <summary>Whether the income of two persons is held against the amount.</summary>
    public bool IsOfTwo => _page.Questions.Contains(IncomeQuestions.InkomenNormSamen);

    /// <summary>Whether the page asks about the tax papers of a business, with which the figures of the annex go.</summary>
    public bool HelpsWithProfit => _page.Questions.Any(IncomeQuestions.AsksForTaxPaper);

    /// <summary>A wage reckoned out beside the amount; null where there is no amount.</summary>
    public WageReckoning? Reckoning { get; private set; }

    public IEnumerable<Refusal> Refusals => Put.SelectMany(put => put.Refusals);

    /// <summary>The address to go back to: where the answer is changed from, the question before, or the start.</summary>
    public string Back =>
        HttpContext.AddressHere(Terug is not null ? $"/{Terug}" : _page.Before(current.Visit) is { } before ? $"/vraag/{before}" : "/");

    /// <summary>What the address says beside the page: where the answer is changed from.</summary>
    public string Query => Terug is null ? "" : $"?terug={Terug}";

    /// <summary>The address to send the form to: the page itself, which opens at what is wrong.</summary>
    public string Action => $"{HttpContext.AddressHere($"/vraag/{Address}")}{Query}#fout";

    /// <summary>The address to send a wage to.</summary>
    public string ReckoningAction => $"{HttpContext.AddressHere($"/vraag/{Address}")}?handler=loon{(Terug is null ? "" : $"&terug={Terug}")}#{WageReckoning.Field}";

    public IActionResult OnGet([FromRoute] string? id)
    {
        if (Find(id) is { } elsewhere)
        {
            return elsewhere;
        }

        Put = [.. _page.Questions.Select(Stored)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] string? id)
    {
        if (Find(id) is { } elsewhere)
        {
            return elsewhere;
        }

        await FillFromForm();
        if (GuardsFormAttribute.HasRefused(HttpContext))
        {
            // One thing to do at a time: send it again. What is wrong in the fields is told then.
            return Unchecked();
        }

        foreach (Refusal refusal in Refusals)
        {
            ModelState.AddModelError(refusal.Field, words.Plain(refusal.Message));
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        Interview before = Interview;
        current.Change(current.Visit.With(Put.Aggregate(current.Visit.Answers, (answers, put) => answers.With(put.Question, put.Filled.Answer!))));
        return VerlopenModel.IsNext(current.Visit) && !before.Assessment.Dossier.IsExpired ? RedirectToPage("/Verlopen") : Onward.After(before, current, Terug);
    }

    /// <summary>Reckons a wage out beside the amount, and keeps nothing of it; what stands in the fields stays there.</summary>
    public async Task<IActionResult> OnPostLoonAsync([FromRoute] string? id)
    {
        if (Find(id) is { } elsewhere)
        {
            return elsewhere;
        }

        await FillFromForm();
        return Unchecked();
    }

    /// <summary>Puts what was sent into the fields, with what is wrong.</summary>
    private async Task FillFromForm()
    {
        IFormCollection form = await Request.ReadFormAsync();
        Put = [.. _page.Questions.Select(question => Sent(question, form))];
        Reckoning = Reckoning is { } reckoning ? reckoning with { Written = form.Typed(WageReckoning.Field) } : null;
    }

    /// <summary>The page as it was filled in, with nothing said of what is wrong: that is told when the answers are given.</summary>
    private PageResult Unchecked()
    {
        Put = [.. Put.Select(put => put with { Refusals = [] })];
        return Page();
    }

    /// <summary>Finds the page of a question; where it is not on the visitor's way (any more), or no question at all, leads to where the visitor is.</summary>
    private IActionResult? Find(string? id)
    {
        if (QuestionPage.Of(id ?? "", Interview) is not { } page)
        {
            return Onward.From(current);
        }

        _page = page;
        Reckoning = Norm is { } norm ? new("", norm) : null;
        return page.Address == id ? null : RedirectToPage(new { id = page.Address, Terug });
    }

    /// <summary>The question with the answer given before; an answer that no longer fits is shown with the reason.</summary>
    private PutQuestion Stored(Question question) =>
        current.Visit.Answers.To(question) is { } answer ? Checked(Fill(question, answer)) with { IsCarried = current.Visit.IsCarried(question) }
        : current.Visit.Carried.To(question) is { } carried ? Putting(Fill(question, carried), []) with { IsCarried = true }
        : question == RequestQuestions.DatumAanvraag ? Putting(Fill(question, Answer.Of(here.Today)), []) with { IsProposed = true }
        : Putting(Fill(question, null), []);

    private PutQuestion Sent(Question question, IFormCollection form)
    {
        Filled sent = QuestionKinds.Of(question).Read(question, form);
        return Checked((current.Visit.Answers.To(question) ?? current.Visit.Carried.To(question)) is { } stood ? sent.After(Fill(question, stood)) : sent);
    }

    private PutQuestion Checked(Filled filled)
    {
        Filled dated = filled with { Posting = Interview.Assessment.Dossier.Posting };
        return Putting(dated, QuestionKinds.Of(filled.Question).Check(dated, services));
    }

    private PutQuestion Putting(Filled filled, ImmutableArray<Refusal> refusals) =>
        new(new(filled.Question, Interview.Assessment.Dossier.IsMinor), filled, refusals, !_page.IsShared) { Said = Interview.Assessment.Dossier.Answers };

    private static Filled Fill(Question question, Answer? answer) => QuestionKinds.Of(question).Fill(question, answer);
}
