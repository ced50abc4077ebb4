using Inburgering.Domain.Composition;
using Inburgering.Web.Filling;
using Inburgering.Web.Hosting;
using Inburgering.Web.Saving;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;

namespace Inburgering.Web.Pages;

/// <summary>Goes on with answers that were saved: by their code, from a file, or from paper. Deletes what is saved under a code.</summary>
[GuardsForm]
[NeedsVisit]
[Attempts]
[TakesFile]
public sealed class VerderModel(CurrentVisit current, SavedCases cases, SentCase sent) : SavingPage(current)
{
    /// <summary>The ids of the boxes that allow answers to take the place of others.</summary>
    public const string OverByCode = "vervang-code";
    public const string OverByFile = "vervang-bestand";

    public const string OverByPaper = "vervang-papier";

    private const string Over = "vervang";
    private const string Yes = "ja";

    /// <summary>What was scanned from paper.</summary>
    public string Scanned { get; private set; } = "";

    /// <summary>What differs from when the answers were saved.</summary>
    public ImmutableArray<ChangedVerdict> Changes { get; private set; } = [];

    /// <summary>Whether the rules have changed since, and not only the day.</summary>
    public bool HasOtherRules { get; private set; }

    /// <summary>Whether what was saved under a code was deleted just now.</summary>
    public bool IsDeleted { get; private set; }

    public void OnGet()
    {
        if (HttpContext.HasTooLargeFile())
        {
            Refusals = [SentCase.TooLarge];
            Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        IFormCollection form = await Read();
        if (GuardsFormAttribute.HasRefused(HttpContext))
        {
            return Page();
        }

        SaveCode? code = ReadCode();
        return code is null || !MayReplace(form, OverByCode)
            ? Page()
            : await WithDatabase(async () => await cases.OpenAsync(code) is { } saved ? GoOn(saved) : NotFoundByCode());
    }

    public async Task<IActionResult> OnPostWisAsync()
    {
        await Read();
        if (GuardsFormAttribute.HasRefused(HttpContext) || ReadCode() is not { } code)
        {
            return Page();
        }

        return await WithDatabase(async () =>
        {
            if (!await cases.DeleteAsync(code))
            {
                return NotFoundByCode();
            }

            (IsDeleted, Typed) = (true, "");
            return Page();
        });
    }

    public async Task<IActionResult> OnPostBestandAsync()
    {
        IFormCollection form = await Read();
        if (GuardsFormAttribute.HasRefused(HttpContext) || !MayReplace(form, OverByFile))
        {
            return Page();
        }

        SavedCase? saved = sent.Read(form.Files[SentCase.FileField], form.Typed(SentCase.PassphraseField, CaseFile.MostCharacters), out Refusal? refusal);
        if (saved is null)
        {
            Refusals = [refusal!];
            return Page();
        }

        return GoOn(saved);
    }

    public async Task<IActionResult> OnPostPapierAsync()
    {
        IFormCollection form = await Read();
        Scanned = form.Typed(SentPaper.CodeField, PaperCode.MostCharacters).Trim();
        if (GuardsFormAttribute.HasRefused(HttpContext) || !MayReplace(form, OverByPaper))
        {
            return Page();
        }

        if (SentPaper.Read(Scanned, form.Typed(SentPaper.PassphraseField, CaseFile.MostCharacters), out Refusal? refusal) is { } saved)
        {
            return GoOn(saved);
        }

        Refusals = [refusal!];
        return Page();
    }

    private async Task<IFormCollection> Read()
    {
        IFormCollection form = await Request.ReadFormAsync();
        Typed = form.Typed(SavingFields.Code, SavingFields.MostCharacters).Trim();
        return form;
    }

    /// <summary>Whether answers may be put in: none are here yet, or the visitor said that they may go.</summary>
    private bool MayReplace(IFormCollection form, string box)
    {
        if (!HasAnswers || form[Over] == Yes)
        {
            return true;
        }

        Refuse(box, Text.Of("verder.fout.vervang"));
        return false;
    }

    /// <summary>Goes on with a case by the rules of today; at a desk it stays one of the desk.</summary>
    private IActionResult GoOn(SavedCase saved)
    {
        Current.Change(Current.Visit.Resumed(saved.Answers, saved.Edition));
        Changes = ChangedVerdict.Since(saved, Current.Visit.Interview);
        HasOtherRules = saved.RuleVersion != RuleVersion.Current;
        return Changes.IsEmpty ? Onward.From(Current) : Page();
    }
}
