namespace Inburgering.Domain.Subjects.FiveYears;

/// <summary>What is asked about it.</summary>
public static class FiveYearsQuestions
{
    public static DateQuestion AsielSinds { get; } = new("asiel-sinds")
    {
        NotAfterPosting = true,
        Hopes = dossier => dossier.Posting is { } posting ? [dossier.Answers.With(AsielSinds!, Answer.Of(posting.AddYears(-VijfJaar.Years)))] : [],
        Provisions = [FiveYearsProvisions.Five, FiveYearsProvisions.For513Stay, FiveYearsProvisions.Vw442, FiveYearsProvisions.Vw45b4],
    };
}
