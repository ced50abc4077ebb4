using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Form;
using Inburgering.Web.State;

namespace Inburgering.Web.Pages.Results.Paper;

/// <summary>Everything that stands on the list of one person.</summary>
/// <param name="visit">What this person told.</param>
public sealed class PrintedList(Visit visit)
{
    private static readonly Moment[] BeforeAndWhilePosting = [Moment.Before, Moment.Filling, Moment.Posting];

    /// <summary>With the form as printed nothing is sent.</summary>
    private static readonly Moment[] OnlyBefore = [Moment.Before, Moment.Filling];

    private const string SectionOfSending = "7";

    public Interview Interview => visit.Interview;

    /// <summary>What to do, first of all.</summary>
    public Headline Headline => field ??= Headline.Of(Assessment);

    public Assessment Assessment => Interview.Assessment;

    public Checklist List => Assessment.Checklist;

    /// <summary>That there is a way to a stronger permit too; null where there is none.</summary>
    public Text? Beside => ShownWays.Beside(Assessment, ShownWays.Of(Assessment)) is { } beside ? Text.Of("weg.ook", ("nummer", beside.Judgement.Permit.Code)) : null;

    /// <summary>The verdict on the permit that the list is made for; null for those who cannot use this form, or chose a permit that is closed.</summary>
    public Judgement? Judgement => Assessment.Permits.FirstOrDefault(judgement => judgement.Permit == List.Permit);

    public ShownVerdict Shown => ShownVerdict.Of(Judgement!, Edition);

    /// <summary>Whether nothing is to be posted: another form, or a permit that can no longer be applied for.</summary>
    public bool HasNothingToPost => Judgement is null or { IsClosed: true };

    /// <summary>Why nothing is to be posted.</summary>
    public Text WhyNothing => Text.Of(Onward.CanUseForm(Interview) ? "checklist.gesloten" : "checklist.ander-formulier");

    /// <summary>The conditions that are not met, or not surely: why the verdict is what it is.</summary>
    public IEnumerable<Shortcoming> Shortcomings => Judgement!.Conditions
        .Where(condition => condition.Verdict is not Verdict.Met && condition.IsNeeded)
        .Select(Shortcoming.Told);

    public Edition Edition => visit.Edition;

    public bool IsAsPrinted => Edition is Edition.AsPrinted;

    public TimelineDrawing Drawing => TimelineDrawing.Of(Assessment);

    /// <summary>What to do before and while posting, by moment; the address has a part of its own.</summary>
    public IEnumerable<IGrouping<Moment, Step>> Doing => List.Steps.Where(step => (IsAsPrinted ? OnlyBefore : BeforeAndWhilePosting).Contains(step.Kind.Moment) && step.Kind != FormSteps.Adres).GroupBy(step => step.Kind.Moment);

    /// <summary>What comes after posting, to do and good to know.</summary>
    public ImmutableArray<Afterward> Afterwards => Afterward.Of(Assessment);

    /// <summary>What to fill in, by section of the form; in the section about sending nothing is filled in, and the steps say the same.</summary>
    public IEnumerable<IGrouping<string, FormEntry>> Form => List.Form.Where(entry => entry.Kind.Section != SectionOfSending).GroupBy(entry => entry.Kind.Section);

    /// <summary>The papers to enclose.</summary>
    public IEnumerable<ShownItem> Items => ShownItem.Of(List.Items);

    /// <summary>How many papers go in, as far as can be known.</summary>
    public Text Enclosures => List.Enclosures == 0 ? Text.Of("checklist.bijlagen.geen") : Text.Of("checklist.bijlagen", ("aantal", List.Enclosures));

    /// <summary>How many questions are still open; null when none is.</summary>
    public Text? Open => Interview.Next is null ? null : Text.Of("checklist.open", ("aantal", Assessment.Open.Length));

    /// <summary>What bears on the permit and was not looked at.</summary>
    public ImmutableArray<Omission> NotLookedAt => Assessment.NotLookedAt(Judgement!);

    /// <summary>Where to send it, line by line.</summary>
    public IEnumerable<Text> Address => [Text.Of("adres.1"), Text.Of("adres.2"), Text.Of("adres.3")];

    public Text AddressNote => Text.Of("checklist.adres.controleer");

    public Receipt Receipt => Receipt.Of(Interview);

    /// <summary>The forms of copy on this list, each to be explained once.</summary>
    public IEnumerable<PaperForm> PaperForms => List.Items.Select(item => item.Kind.Form).Distinct().Order();
}
