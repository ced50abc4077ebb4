using Inburgering.Web.Filling;
using Inburgering.Web.Kinds.Parts;
using Inburgering.Web.Saving;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>What the page on which answers are saved and the page on which they are opened again share: a code that is typed, and what is wrong with what was sent.</summary>
public abstract class SavingPage(CurrentVisit current) : PageModel
{
    /// <summary>Everything that is wrong, in the order of the page.</summary>
    public ImmutableArray<Refusal> Refusals { get; protected set; } = [];

    /// <summary>What was typed as a code.</summary>
    public string Typed { get; protected set; } = "";

    /// <summary>Whether the database cannot be used now.</summary>
    public bool IsUnavailable { get; private set; }

    public bool HasAnswers => Current.Visit.HasAnswers;

    /// <summary>Whether the visit is at a computer that others use after.</summary>
    public bool IsAtDesk => Current.Visit.IsAtDesk;

    protected CurrentVisit Current => current;

    public bool RefusedAt(string field) => Refusals.Any(refusal => refusal.Field == field);

    public Refused Refused(string field) => new($"{field}-fout", [.. Refusals.Where(refusal => refusal.Field == field)]);

    /// <summary>The ids of what is said about a field.</summary>
    public string? DescribedBy(string field, bool hasHint)
    {
        string[] ids = [.. hasHint ? [$"{field}-uitleg"] : Array.Empty<string>(), .. RefusedAt(field) ? [$"{field}-fout"] : Array.Empty<string>()];
        return ids.Length == 0 ? null : string.Join(' ', ids);
    }

    /// <summary>The code that was typed; null when it can be none, which is then said.</summary>
    protected SaveCode? ReadCode()
    {
        SaveCode? code = SaveCode.Read(Typed, out Text? refusal);
        if (refusal is not null)
        {
            Refuse(SavingFields.Code, refusal);
        }

        return code;
    }

    protected void Refuse(string field, Text message) => Refusals = Refusals.Add(new(field, message));

    /// <summary>Says of a code that nothing is found by it: one answer for a code that never was, is past its time, or whose row is broken.</summary>
    protected IActionResult NotFoundByCode()
    {
        Refuse(SavingFields.Code, Text.Of("code.fout.onbekend"));
        return Page();
    }

    /// <summary>Does what needs the database; where that cannot be used, the page says so.</summary>
    protected async Task<IActionResult> WithDatabase(Func<Task<IActionResult>> work)
    {
        try
        {
            return await work();
        }
        catch (SavingUnavailableException)
        {
            IsUnavailable = true;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }
}

/// <summary>The ids of the fields that saving and opening share.</summary>
public static class SavingFields
{
    public const string Code = "code";

    /// <summary>More than a code needs with spaces between all of its signs.</summary>
    public const int MostCharacters = 80;
}

/// <summary>The box that allows answers to take the place of those that are here.</summary>
/// <param name="Page">The page that it stands on.</param>
/// <param name="Field">Its id.</param>
public sealed record Replacing(SavingPage Page, string Field);

/// <summary>Where a passphrase is typed.</summary>
/// <param name="Page">The page that it stands on.</param>
/// <param name="Id">Its id, and its name.</param>
/// <param name="Hint">What is said of it.</param>
public sealed record PassphraseField(SavingPage Page, string Id, Text Hint);
