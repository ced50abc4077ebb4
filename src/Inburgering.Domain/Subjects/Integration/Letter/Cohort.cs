namespace Inburgering.Domain.Subjects.Integration.Letter;

/// <summary>Letters count for those obliged to integrate in certain years (R18).</summary>
internal static class Cohort
{
    /// <summary>Whether a letter fits the years since when the applicant is obliged.</summary>
    /// <param name="hearing">The letter being judged.</param>
    /// <param name="right">The cohorts for which the letter was made.</param>
    /// <param name="uncertainSince2022">Whether the letter is of the kind that DUO or the municipality must confirm for who is obliged since 2022.</param>
    public static Finding Judge(Hearing hearing, ImmutableArray<string> right, bool uncertainSince2022 = false)
    {
        if (hearing.Ask(LetterQuestions.InburgeringsplichtigSinds) is not { IsKnown: true, Value: var since })
        {
            return hearing.Unknown();
        }

        return since switch
        {
            _ when right.Contains(since) => hearing.Met("ja"),
            LetterQuestions.Never => hearing.Uncertain(Text.Of("oordeel.brief.nooit-plichtig"), Gap.AskDuo),
            LetterQuestions.From2022 when uncertainSince2022 => hearing.Uncertain(Text.Of("oordeel.brief.sinds-2022"), Gap.AskDuo),
            _ when hearing.Dossier.Law.Edition is Edition.AsPrinted => hearing.NotMet(Text.Of("oordeel.brief.andere-jaren")),
            _ => hearing.Uncertain(Text.Of("oordeel.brief.andere-jaren-navragen"), Gap.AskDuo),
        };
    }
}
