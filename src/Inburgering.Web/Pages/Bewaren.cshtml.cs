using System.Globalization;
using Inburgering.Web.Filling;
using Inburgering.Web.Hosting;
using Inburgering.Web.Languages;
using Inburgering.Web.Saving;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;

namespace Inburgering.Web.Pages;

/// <summary>Saves the answers, so that the visitor can go on later or elsewhere: on this site under a code, in a file, or on paper.</summary>
[GuardsForm]
[NeedsVisit]
[Attempts]
public sealed class BewarenModel(CurrentVisit current, SavedCases cases, Setting here, TimeProvider clock) : SavingPage(current)
{
    private const string Json = "application/json";
    private const string PlainName = "antwoorden.json";
    private const int UsualDays = 90;
    private const int MostDays = 365;

    /// <summary>For how many days answers can be saved.</summary>
    public static ImmutableArray<int> Choices { get; } = [7, 30, UsualDays, MostDays];

    /// <summary>For how many days they are saved.</summary>
    public int Days { get; private set; } = UsualDays;

    /// <summary>The code under which they were saved just now; shown once.</summary>
    public GivenCode? Given { get; private set; }

    /// <summary>The answers as a code for paper, shown once.</summary>
    public PaperCode? OnPaper { get; private set; }

    /// <summary>Where the code is typed, as people write an address.</summary>
    public string GoOnAddress => $"{Request.Host.Value}{HttpContext.AddressHere("/verder")}";

    public async Task<IActionResult> OnPostAsync([FromForm] string? dagen)
    {
        IFormCollection form = await Request.ReadFormAsync();
        Typed = form.Typed(SavingFields.Code, SavingFields.MostCharacters).Trim();
        Days = int.TryParse(dagen, NumberStyles.None, CultureInfo.InvariantCulture, out int days) && Choices.Contains(days) ? days : UsualDays;
        if (IsNotTaken)
        {
            return Page();
        }

        DateTimeOffset until = clock.GetUtcNow().AddDays(Days);
        SavedCase saved = SavedCase.Of(Current.Visit);
        if (Typed.Length == 0)
        {
            return await WithDatabase(async () => Shown(await cases.SaveAsync(saved, until), isReplaced: false));
        }

        return ReadCode() is not { } code
            ? Page()
            : await WithDatabase(async () => await cases.ReplaceAsync(code, saved, until) ? Shown(code, isReplaced: true) : NotFoundByCode());
    }

    public async Task<IActionResult> OnPostBestandAsync() => await ReadPassphraseAsync(SentCase.PassphraseField) is { } passphrase
        ? File(CaseFile.Write(SavedCase.Of(Current.Visit), passphrase), Json, CaseFile.Name)
        : Page();

    public IActionResult OnPostKaal() => IsNotTaken ? Page() : File(SavedCase.Of(Current.Visit).ToRequest(), Json, PlainName);

    public async Task<IActionResult> OnPostPapierAsync() => await ReadPassphraseAsync(SentPaper.PassphraseField) is { } passphrase ? ShownOnPaper(passphrase) : Page();

    public IActionResult OnPostPapierKaal() => IsNotTaken ? Page() : ShownOnPaper(null);

    /// <summary>Whether nothing can be done with the form: it may be another site's, or there is nothing to save.</summary>
    private bool IsNotTaken => GuardsFormAttribute.HasRefused(HttpContext) || !HasAnswers;

    /// <summary>The passphrase that was chosen; null where nothing can be done with the form, or it is too short, which is then said.</summary>
    private async Task<string?> ReadPassphraseAsync(string field)
    {
        IFormCollection form = await Request.ReadFormAsync();
        string passphrase = form.Typed(field, CaseFile.MostCharacters);
        if (IsNotTaken)
        {
            return null;
        }

        if (passphrase.Trim().Length < CaseFile.LeastCharacters)
        {
            Refuse(field, Text.Of("bewaren.fout.wachtzin", ("aantal", CaseFile.LeastCharacters)));
            return null;
        }

        return passphrase;
    }

    private IActionResult ShownOnPaper(string? passphrase)
    {
        OnPaper = PaperCode.Of(SavedCase.Of(Current.Visit), passphrase);
        return Page();
    }

    private IActionResult Shown(SaveCode code, bool isReplaced)
    {
        Given = new(code, here.Today.AddDays(Days), isReplaced);
        return Page();
    }
}

/// <summary>A code, as the visitor gets it.</summary>
/// <param name="Code">The code.</param>
/// <param name="GoneOn">The day on which what is saved goes.</param>
/// <param name="IsReplaced">Whether the answers took the place of others.</param>
public sealed record GivenCode(SaveCode Code, DateOnly GoneOn, bool IsReplaced);
