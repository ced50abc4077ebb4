using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Web.Pages.Results;

/// <summary>The one list of days from which the screen, the paper and the calendar are made.</summary>
public static class Timeline
{
    /// <summary>Days to keep in mind until they are there, and of no use after.</summary>
    private static readonly DateKind[] OnlyAhead = [WindowDates.VroegstIndienen, WindowDates.UiterlijkIndienen, FiveYearsDates.VijfJaarVol];

    /// <summary>The days that matter to who posts on the day that is reckoned with; by the form as printed none.</summary>
    public static ImmutableArray<TimelineDate> Of(Assessment assessment) => assessment.Dossier.Law.Edition is Edition.AsPrinted
        ? []
        : [.. assessment.Checklist.Timeline.Where(date => !OnlyAhead.Contains(date.Kind) || !(date.Date < assessment.Dossier.Posting))];

    /// <summary>Those of them that are not past: nobody needs reminding of the others.</summary>
    public static ImmutableArray<TimelineDate> Ahead(Assessment assessment, DateOnly today) => [.. Of(assessment).Where(date => date.Date >= today)];
}
