namespace Inburgering.Domain.Subjects.Integration.Efforts;

/// <summary>The attempts of the course route, counted for each exam that was neither passed nor waived (R1, R2).</summary>
public static class ExamAttempts
{
    /// <summary>What DUO asks for each exam.</summary>
    public const int NeededByDuo = 3;

    /// <summary>What the form asks for each part not passed.</summary>
    public const int NeededByForm = 4;

    /// <summary>The most attempts at the state exam Nt2 that count for one exam.</summary>
    public const int MostNt2 = 2;

    /// <summary>The attempts that count for one exam.</summary>
    public static int Counted(Attempt attempt) => attempt.Exams + Math.Min(attempt.Nt2, MostNt2);

    /// <summary>What the attempts at one exam are worth.</summary>
    /// <param name="attempt">The exam.</param>
    /// <param name="threeSuffice">Whether three attempts are enough (<see cref="EffortsChanges.DriePogingen"/>).</param>
    public static Verdict Judge(Attempt attempt, bool threeSuffice) => attempt.State switch
    {
        ExamState.Passed or ExamState.Waived => Verdict.Met,
        ExamState.Unknown => Verdict.Unknown,
        _ => Counted(attempt) switch
        {
            >= NeededByForm => Verdict.Met,
            NeededByDuo => threeSuffice ? Verdict.Met : Verdict.Uncertain,
            _ => Verdict.NotMet,
        },
    };

    /// <summary>Who works, or need not do it, asks DUO to waive the part about the labour market.</summary>
    public const string WaiverGapId = "ona-vrijstelling";

    private const string LabourMarket = "ona";

    /// <summary>What is missing to DUO's three attempts, exam by exam; for the labour market also the way without it.</summary>
    public static ImmutableArray<Gap> Gaps(Attempts attempts) =>
    [
        .. AttemptsQuestion.Parts
            .Select(attempts.For)
            .Where(attempt => attempt.State is ExamState.NotPassed && Counted(attempt) < NeededByDuo)
            .SelectMany(attempt => (Gap[])[Gap.Attempts(attempt.Part, NeededByDuo - Counted(attempt)) with { IsRest = Counted(attempt) > 0 }, .. attempt.Part == LabourMarket ? [Gap.Do(WaiverGapId)] : Array.Empty<Gap>()]),
    ];
}
