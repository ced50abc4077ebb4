using Inburgering.Web.Filling;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>Begins with the next person of the family, with what the family shares filled in.</summary>
[GuardsForm]
[NeedsVisit]
public sealed class VolgendeModel(CurrentVisit current, VisitCookie cookie) : PageModel
{
    public const string Field = "wie";

    /// <summary>Whether nobody told anything yet.</summary>
    public bool IsFirst => current.Visit.Interview.Walked.IsEmpty;

    /// <summary>Whether the cookie holds no more persons: their lists are printed first.</summary>
    public bool IsFull => !cookie.HasRoomFor(current.Visit.Next(Kin.Kind)) || !cookie.HasRoomFor(current.Visit.Next(Kin.Partner));

    /// <summary>Who the next can be: of a child that is no partner.</summary>
    public IEnumerable<Kin> Kinds => Enum.GetValues<Kin>().Where(kin => kin is not Kin.Partner || current.Visit.Interview.Assessment.Dossier.IsMinor is not true);

    public ImmutableArray<Refusal> Refusals { get; private set; } = [];

    public IActionResult OnPost([FromForm(Name = Field)] string? said)
    {
        if (GuardsFormAttribute.HasRefused(HttpContext) || IsFirst || IsFull)
        {
            return Page();
        }

        if (Kinds.Where(kin => WireOf(kin) == said).ToArray() is not [var next])
        {
            Refusals = [new($"{Field}-{WireOf(Kinds.First())}", Text.Of("gezin.fout.wie"))];
            return Page();
        }

        current.Change(current.Visit.Next(next));
        return Onward.From(current);
    }

    public static string WireOf(Kin kin) => kin switch
    {
        Kin.Partner => "partner",
        Kin.Kind => "kind",
        _ => "ander",
    };
}
