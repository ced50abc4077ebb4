namespace Inburgering.Domain.Composition;

/// <summary>Which law changes matter for a result: those that decide something in it, and those that would on a later day (R28).</summary>
/// <param name="Applied">In force, and without it a finding, item, step or date would differ.</param>
/// <param name="Later">Dated after the day of posting, and in force it would change one.</param>
public sealed record LawEffects(ImmutableArray<LawChange> Applied, ImmutableArray<LawChange> Later)
{
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
        bool Matters(Law law) => ResultTrace.Of(Assessment.Of(dossier.Answers, law)) != trace;
        return new(
            [.. Catalogue.LawChanges.Where(change => change.From <= posting && Matters(dossier.Law with { Without = [change] }))],
            // Stryker disable once Equality : on its own day a change applies already, so bringing it forward does nothing
            [.. Catalogue.LawChanges.Where(change => change.From > posting && Matters(dossier.Law with { BroughtForward = [change] }))]);
    }
}
