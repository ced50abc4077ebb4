using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Web.Filling;
using Inburgering.Web.Hosting;
using Inburgering.Web.Kinds;
using Inburgering.Web.Pages.Results;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>What if an answer, the day or the edition were another: what differs, in a copy. Nothing of it is kept, and the visit stays as it is.</summary>
/// <param name="current">The visit.</param>
/// <param name="services">Where the validators are registered.</param>
[Dear]
[GuardsForm]
[NeedsVisit]
public sealed class WatAlsModel(CurrentVisit current, IServiceProvider services) : PageModel
{
    public const string CopyField = "kopie";
    public const string QuestionField = "over";

    /// <summary>Whether nothing was answered yet, so that nothing can be otherwise.</summary>
    public bool IsEmpty => Now.Walked.IsEmpty;

    /// <summary>What is otherwise so far.</summary>
    public Copy Copy { get; private set; } = Copy.Nothing;

    /// <summary>The question to which another answer is given; null where one is still to be chosen.</summary>
    public PutQuestion? Put { get; private set; }

    /// <summary>What differs; null as long as nothing is otherwise.</summary>
    public Comparison? Comparison => field ??= Copy.IsEmpty ? null : new(Now.Assessment, Then.Assessment);

    /// <summary>Whether a question was to be chosen, and none that can be was.</summary>
    public bool IsUnchosen { get; private set; }

    public bool IsAsPrinted => Copy.Of(current.Visit).Edition is Edition.AsPrinted;

    /// <summary>The question that the copy still asks and the visit does not; null for none.</summary>
    public Question? Asked => Then.Next is { } next && Now.Next != next ? next : null;

    /// <summary>Papers and dates are told of what can be sent under the law in force, once nothing more is asked.</summary>
    public bool ShowsPapers => Asked is null && Comparison is { Now.Dossier.Law.Edition: Edition.InForce, Then.Dossier.Law.Edition: Edition.InForce };

    /// <summary>Whether nothing that is told differs.</summary>
    public bool IsSame => Comparison is { } both && Asked is null
        && both.Permits.All(permit => permit.Now is { } now && permit.Then is { } then && ShownVerdict.Of(now, both.Now.Dossier.Law.Edition) == ShownVerdict.Of(then, both.Then.Dossier.Law.Edition))
        && both.Added.IsEmpty && both.Dropped.IsEmpty && both.Dates.IsEmpty;

    /// <summary>The answers that can be otherwise, by part of the wizard: those of the copy, with the day of posting.</summary>
    public IEnumerable<IGrouping<Text, Given>> Choices => Given.In(Then);

    /// <summary>What is otherwise, said.</summary>
    public IEnumerable<Text> Changed =>
    [
        .. Questionnaire.All.Where(question => Copy.Changes.To(question) is not null).SelectMany(question => new Given(WordingOf(question), Copy.Changes.To(question)!).Lines),
        .. Copy.IsOtherEdition ? new[] { Text.Of(IsAsPrinted ? "watals.editie.formulier" : "watals.editie.geldend") } : [],
    ];

    private Interview Now => current.Visit.Interview;

    private Interview Then { get => field ??= Copy.Of(current.Visit).Interview; set; }

    public static Text DateChange(Text label, DateOnly? now, DateOnly? then) =>
        (now, then) switch
        {
            ({ } before, { } after) => Text.Of("watals.datum.anders", ("wat", label), ("nu", before), ("dan", after)),
            (null, { } after) => Text.Of("watals.datum.erbij", ("wat", label), ("dan", after)),
            (_, _) => Text.Of("watals.datum.eraf", ("wat", label)),
        };

    public Text TitleOf(Question question) => WordingOf(question).Title;

    /// <summary>Chooses the question to which another answer is given.</summary>
    public IActionResult OnPostKies([FromForm(Name = CopyField)] string? copy, [FromForm(Name = QuestionField)] string? over)
    {
        Copy = Copy.Read(copy);
        if (Find(over) is { } question)
        {
            Answer? said = Then.Assessment.Dossier.Answers.To(question);
            Put = Putting(QuestionKinds.Of(question).Fill(question, said), []);
        }

        return Page();
    }

    /// <summary>Takes the other answer into the copy; one that is none is told at its field.</summary>
    public async Task<IActionResult> OnPostVergelijkAsync()
    {
        IFormCollection form = await Request.ReadFormAsync();
        Copy = Copy.Read(form[CopyField]);
        if (Find(form[QuestionField]) is { } question)
        {
            Filled sent = QuestionKinds.Of(question).Read(question, form) with { Posting = Then.Assessment.Dossier.Posting };
            ImmutableArray<Refusal> refusals = QuestionKinds.Of(question).Check(sent, services);
            if (GuardsFormAttribute.HasRefused(HttpContext) || !refusals.IsEmpty)
            {
                Put = Putting(sent, GuardsFormAttribute.HasRefused(HttpContext) ? [] : refusals);
            }
            else
            {
                Copy = Copy.With(question, sent.Answer!, Now.Assessment.Dossier.Answers);
                Then = Copy.Of(current.Visit).Interview;
            }
        }

        return Page();
    }

    /// <summary>Looks at the other edition, or back.</summary>
    public IActionResult OnPostEditie([FromForm(Name = CopyField)] string? copy)
    {
        Copy read = Copy.Read(copy);
        Copy = GuardsFormAttribute.HasRefused(HttpContext) ? read : read with { IsOtherEdition = !read.IsOtherEdition };
        return Page();
    }

    /// <summary>A question that can be answered otherwise: one that was answered, or that the copy asks.</summary>
    private Question? Find(string? id)
    {
        Question? found = id is null ? null : Questionnaire.Find(id);
        IsUnchosen = found is null || !(Then.Walked.Contains(found) || Then.Assessment.Open.Contains(found) || found == RequestQuestions.DatumAanvraag);
        return IsUnchosen ? null : found;
    }

    private Wording WordingOf(Question question) => new(question, Then.Assessment.Dossier.IsMinor);

    private PutQuestion Putting(Filled filled, ImmutableArray<Refusal> refusals) =>
        new(WordingOf(filled.Question), filled, refusals, IsAlone: false) { Said = Then.Assessment.Dossier.Answers };
}
