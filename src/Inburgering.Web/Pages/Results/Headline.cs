using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.Extension;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Web.Pages.Results;

/// <summary>What an outcome, and the first sheet of a list, say first: one sentence, at most two dates, and what to do.</summary>
/// <param name="Sentence">What can be done, and by when.</param>
/// <param name="Steps">What to do, in the order of doing; never more than <see cref="MostSteps"/>.</param>
/// <param name="IsUrgent">Whether it must be done today.</param>
public sealed record Headline(Text Sentence, ImmutableArray<Text> Steps, bool IsUrgent = false)
{
    public const int MostSteps = 4;

    private const int MostDates = 2;

    /// <summary>The dates that matter most, the earliest first; those of days that are past are left out.</summary>
    public ImmutableArray<TimelineDate> Dates { get; private init; } = [];

    /// <summary>Whether it leads to a list of papers.</summary>
    public bool HasList { get; private init; }

    /// <summary>Whether the card has run out and the extension was not asked for: what can be done then is said here, and general advice no longer fits.</summary>
    public bool IsExpired { get; private init; }

    /// <summary>What is said to who has a card that has run out.</summary>
    public static Headline Expired => Plain("verlopen", "verlopen.1", "verlopen.2", "verlopen.3") with { IsUrgent = true, IsExpired = true };

    public static Headline Of(Assessment assessment)
    {
        Headline said = Said(assessment) with { HasList = assessment.Checklist.Permit is not null };
        return assessment.Dossier.Law.Edition is Edition.AsPrinted || assessment.Next is not null ? said : said with { Dates = DatesOf(assessment) };
    }

    private static Headline Said(Assessment assessment)
    {
        Dossier dossier = assessment.Dossier;
        Reply<string> now = dossier.Look(CurrentPermitQuestions.HuidigeVergunning);
        return now.Is(CurrentPermitQuestions.Regular) ? Plain("regulier", "regulier.1", "regulier.2")
            : now.Is(CurrentPermitQuestions.OtherPermit) ? Plain("andere", "andere.1", "andere.2")
            : dossier.Law.Edition is Edition.AsPrinted ? Plain("oude-regels", "oude-regels.1", "oude-regels.2")
            : dossier.HasAskedForExtension ? Plain("gevraagd", "gevraagd.1", "gevraagd.2", "gevraagd.3")
            : IsExpiredNow(dossier) ? Expired
            : IsLastWeek(dossier) ? LastWeek(assessment)
            : assessment.Next is not null ? new(Text.Of("antwoord.open", ("aantal", assessment.Open.Length)), [])
            : assessment.Advice.Tick is { } tick ? CanAsk(assessment, tick)
            : now.Is(CurrentPermitQuestions.IndefiniteTime) && assessment.Permits.All(judgement => judgement.IsClosed) ? Plain("heeft-al", "heeft-al.1", "heeft-al.2")
            : CannotAsk(assessment);
    }

    /// <summary>Whether the card has run out and nobody asked for the extension in time.</summary>
    private static bool IsExpiredNow(Dossier dossier) => dossier.IsExpired && !dossier.Look(WindowQuestions.VerlengingGevraagd).IsOpen;

    private static bool IsLastWeek(Dossier dossier) => !dossier.IsExpired && dossier.Posting > dossier.LastPosting;

    /// <summary>The extension today, whatever is still in the way; the first thing to do about that after it.</summary>
    private static Headline LastWeek(Assessment assessment)
    {
        Headline today = Plain("laatste-week", "laatste-week.1", "laatste-week.2", "laatste-week.3") with { IsUrgent = true };
        IEnumerable<Finding> missed = assessment.Permits.Where(judgement => judgement.Permit == Permit.Extension).SelectMany(judgement => judgement.Conditions).Where(condition => condition.Verdict is Verdict.NotMet);
        return today with { Steps = [.. today.Steps.Concat(Remedies(missed)).Take(MostSteps)] };
    }

    private static Headline CanAsk(Assessment assessment, Permit permit)
    {
        Judgement judgement = assessment.Permits.First(one => one.Permit == permit);
        (string, object) named = ("vergunning", ShortName(permit));
        int enclosures = assessment.Checklist.Enclosures;
        ImmutableArray<Text> doing = [Word("kan.1"), .. enclosures == 0 ? [] : new[] { Text.Of("antwoord.kan.2", ("aantal", enclosures)) }, Word("kan.3")];
        if (judgement.Verdict is Verdict.Met)
        {
            return new(assessment.Dossier.LastPosting is { } last ? Text.Of("antwoord.kan.tot", named, ("datum", last)) : Text.Of("antwoord.kan", named), [.. First(assessment), .. doing]);
        }

        ImmutableArray<Text> doubts = [.. Remedies(judgement.Conditions.Where(condition => condition.Verdict is Verdict.Uncertain)).Take(2)];
        return new(Text.Of("antwoord.misschien", named), [.. First(assessment).Concat(doubts).Concat(doing).Distinct().Take(MostSteps)]);
    }

    private static Headline CannotAsk(Assessment assessment)
    {
        Dossier dossier = assessment.Dossier;
        Judgement wanted = assessment.Permits[0];
        Judgement[] open = [.. assessment.Permits.Where(judgement => !judgement.IsClosed)];
        if (open.Length == 0)
        {
            string sentence = Opens(wanted) ? "antwoord.niet" : "antwoord.gesloten";
            return new(Text.Of(sentence, ("vergunning", ShortName(wanted.Permit))), [Word("gesloten.1")]);
        }

        if (assessment.Permits.FirstOrDefault(one => one.Permit == Permit.Extension) is { NotBefore: { } first } && dossier.LastPosting is { } last)
        {
            Text later = Text.Of("antwoord.verlengen-later", ("van", first), ("tot", last));
            return new(later, assessment.Permits.Length == 1 ? [Text.Of("antwoord.later.1", ("datum", first)), Word("later.2"), Word("later.3")] : [Text.Of("antwoord.later.1", ("datum", first)), .. Towards(assessment).Take(MostSteps - 1)]);
        }

        if (wanted.NotBefore is { } day)
        {
            return new(Text.Of("antwoord.nog-niet", ("vergunning", ShortName(wanted.Permit)), ("datum", day)), [.. First(assessment), Text.Of("antwoord.later.1", ("datum", day)), Word("later.3")]);
        }

        ImmutableArray<Text> ways = [.. Towards(assessment).Take(MostSteps)];
        bool isUnknown = open.All(judgement => judgement.Verdict is Verdict.Unknown);
        return isUnknown ? new(Text.Of("antwoord.uitzoeken"), ways)
            : new(assessment.Permits.Length == 1 ? Text.Of("antwoord.niet", ("vergunning", ShortName(wanted.Permit))) : Text.Of("antwoord.niets"), ways.IsEmpty ? [Word("niets.1"), Word("niets.2")] : ways);
    }

    /// <summary>Whether a permit is closed because the law that opens it came later: then it cannot be asked for yet, rather than no more.</summary>
    private static bool Opens(Judgement closed) => closed.Conditions.Any(condition => condition.Verdict is Verdict.NotMet && condition.Changes.Any(change => change.OpensAWay));

    /// <summary>What to do towards the strongest permit that is still within reach: the extension first, then doing, waiting and finding out.</summary>
    private static IEnumerable<Text> Towards(Assessment assessment) => assessment.Permits
        .Where(judgement => !judgement.IsClosed && judgement.Verdict is not Verdict.Met)
        .Select(judgement => Remedies(judgement.Conditions.Where(condition => condition.Verdict is not Verdict.Met)).ToArray())
        .FirstOrDefault(gaps => gaps.Length > 0) ?? [];

    /// <summary>What can be done about some conditions: the extension first, where there is a choice last.</summary>
    private static IEnumerable<Text> Remedies(IEnumerable<Finding> conditions)
    {
        Finding[] lacking = [.. conditions.SelectMany(Shortcoming.Of)];
        IEnumerable<Text> extension = lacking.SelectMany(finding => finding.Gaps).Where(gap => gap.Id == Gap.ExtensionId).Take(1).Select(gap => gap.Text);
        IEnumerable<Text> needed = lacking.Where(finding => !HasChoice(finding)).SelectMany(Shortcoming.Remedies).OrderBy(remedy => remedy.Kind, Shortcoming.Order).Select(remedy => remedy.Text);
        return extension.Concat(needed).Concat(lacking.Where(HasChoice).SelectMany(Shortcoming.Remedies).Select(remedy => remedy.Text)).Distinct();
    }

    private static bool HasChoice(Finding finding) => finding.Alternatives.Length > 1;

    /// <summary>The extension, where it is to be asked for beside the permit of the list.</summary>
    private static IEnumerable<Text> First(Assessment assessment) =>
        assessment.Checklist.Steps.FirstOrDefault(step => step.Kind == ExtensionSteps.VerlengingOokIndienen) is { } step
            ? [step.Date is { } last ? Text.Of("antwoord.ook-verlengen", ("datum", last)) : step.Title]
        : assessment.Permits.SelectMany(judgement => judgement.Conditions).SelectMany(condition => condition.Gaps).FirstOrDefault(gap => gap.Id == Gap.ExtensionId) is { } gap
            ? [gap.Text]
        : [];

    /// <summary>The first and the last day of filing that are still ahead; the end of the card where one of them is not.</summary>
    private static ImmutableArray<TimelineDate> DatesOf(Assessment assessment)
    {
        DateOnly today = assessment.Dossier.Posting ?? DateOnly.MinValue;
        DateKind[] wanted = [WindowDates.VroegstIndienen, WindowDates.UiterlijkIndienen, WindowDates.VergunningEindigt];
        return
        [
            .. wanted
                .Select(kind => assessment.Checklist.Timeline.FirstOrDefault(date => date.Kind == kind))
                .OfType<TimelineDate>()
                .Where(date => date.Date > today)
                .Take(MostDates),
        ];
    }

    private static Text ShortName(Permit permit) => Text.Of($"antwoord.vergunning.{permit.Code}");

    private static Text Word(string part) => Text.Of($"antwoord.{part}");

    private static Headline Plain(string sentence, params ReadOnlySpan<string> steps) => new(Word(sentence), [.. steps.ToArray().Select(Word)]);
}
