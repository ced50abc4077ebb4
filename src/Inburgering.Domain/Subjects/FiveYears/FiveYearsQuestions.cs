namespace Inburgering.Domain.Subjects.FiveYears;

/// <summary>What is asked about it.</summary>
public static class FiveYearsQuestions
{
    public static DateQuestion AsielSinds { get; } = new("asiel-sinds")
    {
        NotAfterPosting = true,
        Provisions = [FiveYearsProvisions.Five, FiveYearsProvisions.For513Stay, FiveYearsProvisions.Vw442, FiveYearsProvisions.Vw45b4],
    };
}
