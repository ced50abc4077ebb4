namespace Inburgering.Domain.Composition;

/// <summary>Which law changes matter for a result: those that decide something in it, and those that would on a later day (R28).</summary>
/// <param name="Applied">In force, and without it a finding, item, step or date would differ.</param>
/// <param name="Later">Dated after the day of posting, and in force it would change one.</param>
public sealed record LawEffects(ImmutableArray<LawChange> Applied, ImmutableArray<LawChange> Later)
{
    /// <summary>A change of before it is old news: it is named only where the form as printed finds otherwise.</summary>
    private static readonly DateOnly OldNews = new(2018, 1, 1);

    public static LawEffects None { get; } = new([], []);

    /// <summary>Finds them by assessing the same answers again, each time with one change left out or brought forward.</summary>
    public static LawEffects Of(Assessment assessment)
    {
        Dossier dossier = assessment.Dossier;
        if (dossier.Law.Edition is Edition.AsPrinted || dossier.Posting is not { } posting)
        {
            return None;
        }

        string trace = ResultTrace.Of(assessment);
        Lazy<Assessment> printed = new(() => Assessment.Of(dossier.Answers, new(Edition.AsPrinted)));
        bool Matters(Law law) => ResultTrace.Of(Assessment.Of(dossier.Answers, law)) != trace;
        bool IsNews(LawChange change) => change.From >= OldNews || DiffersFromForm(assessment, printed.Value, change, dossier);
        return new(
            [.. Catalogue.LawChanges.Where(change => change.From <= posting && !change.OpensAWay && Matters(dossier.Law with { Without = [change] }) && IsNews(change))],
            // Stryker disable once Equality : on its own day a change applies already, so bringing it forward does nothing
            [.. Catalogue.LawChanges.Where(change => change.From > posting && Matters(dossier.Law with { BroughtForward = [change] }))]);
    }

    /// <summary>Whether one of the conditions that a change touches is found otherwise by the form as printed, on the same answers.</summary>
    private static bool DiffersFromForm(Assessment assessment, Assessment printed, LawChange change, Dossier dossier)
    {
        Assessment without = Assessment.Of(dossier.Answers, dossier.Law with { Without = [change] });
        return assessment.Permits.Any(judgement => judgement.Conditions.Any(condition =>
            IsOtherwise(condition, without.Find(judgement.Permit, condition.Id)) && IsOtherwise(condition, printed.Find(judgement.Permit, condition.Id))));
    }

    private static bool IsOtherwise(Finding condition, Finding? other) => other is null || ResultTrace.Of(condition) != ResultTrace.Of(other);
}
