using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Web.Hosting;
using Inburgering.Web.Kinds;
using Inburgering.Web.Languages;
using Inburgering.Web.Pages.Results.Paper;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>The lists of a whole family behind one sheet that says whose they are.</summary>
[Dear]
[NeedsVisit]
public sealed class GezinModel(CurrentVisit current, Phrasebook words) : PageModel
{
    /// <summary>The persons who told anything, in the order in which they came.</summary>
    public ImmutableArray<FamilyMember> Members => field.IsDefault
        ? field = [.. current.Visit.Family.Where(visit => !visit.Interview.Walked.IsEmpty).Select((visit, index) => FamilyMember.Of(index + 1, visit, words))]
        : field;
}

/// <summary>One person of a family, and the list of this person.</summary>
/// <param name="Number">Which person, from 1.</param>
/// <param name="Printed">What stands on the list.</param>
/// <param name="Paper">The list in sheets; null where nothing is to be posted.</param>
public sealed record FamilyMember(int Number, PrintedList Printed, ChecklistPaper? Paper)
{
    public Text Name => Text.Of("gezin.persoon", ("nummer", Number));

    /// <summary>The date of birth as it was told; null where it was not.</summary>
    public Text? Born => Printed.Assessment.Dossier.Answers.To(ApplicantQuestions.Geboortedatum) is { } birth
        ? QuestionKinds.Of(ApplicantQuestions.Geboortedatum).Say(new(ApplicantQuestions.Geboortedatum, Printed.Assessment.Dossier.IsMinor), birth)[0]
        : null;

    /// <summary>How many sheets the list has.</summary>
    public Text Sheets => Text.Of("gezin.bladen", ("aantal", Paper?.Sheets.Length ?? 0));

    internal static FamilyMember Of(int number, Visit visit, Phrasebook words)
    {
        PrintedList printed = new(visit);
        return new(number, printed, printed.HasNothingToPost ? null : ChecklistPaper.Of(printed, words));
    }
}
