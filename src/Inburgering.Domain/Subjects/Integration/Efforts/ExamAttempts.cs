using System.Collections.Frozen;

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

    private static readonly FrozenDictionary<string, Filling> Tried = AttemptsQuestion.Parts.ToFrozenDictionary(
        part => part,
        part => Filling.InTheEnd((dossier, gap) => With(dossier, part, attempt => attempt with { Exams = attempt.Exams + gap.Amount!.Value })),
        StringComparer.Ordinal);

    private static readonly Filling Waived = new((dossier, _) => With(dossier, LabourMarket, attempt => new(attempt.Part, ExamState.Waived, 0, 0)))
    {
        Ready = static (_, _, _) => null,
        InPlaceOf = Gap.AttemptsAt(LabourMarket),
    };

    /// <summary>What is missing to DUO's three attempts, exam by exam; for the labour market also the way without it.</summary>
    public static ImmutableArray<Gap> Gaps(Attempts attempts) =>
    [
        .. AttemptsQuestion.Parts
            .Select(attempts.For)
            .Where(attempt => attempt.State is ExamState.NotPassed && Counted(attempt) < NeededByDuo)
            .SelectMany(attempt => (Gap[])[Gap.Attempts(attempt.Part, NeededByDuo - Counted(attempt), Tried[attempt.Part]) with { IsRest = Counted(attempt) > 0 }, .. attempt.Part == LabourMarket ? [Gap.Do(WaiverGapId, Waived)] : Array.Empty<Gap>()]),
    ];

    /// <summary>The parts as told, those of which it is not known how they stand tried often enough: what can be hoped for.</summary>
    public static IEnumerable<Answers> Hopes(Dossier dossier) =>
        [AttemptsQuestion.Parts.Aggregate(dossier.Answers, (answers, part) => answers.With(EffortsQuestions.Pogingen, Changed(answers, part, attempt => attempt.State is ExamState.Unknown ? new(part, ExamState.NotPassed, NeededByForm, 0) : attempt)))];

    private static Answers With(Dossier dossier, string part, Func<Attempt, Attempt> change) =>
        dossier.Answers.With(EffortsQuestions.Pogingen, Changed(dossier.Answers, part, change));

    private static Answer Changed(Answers answers, string part, Func<Attempt, Attempt> change)
    {
        Attempts told = answers.To(EffortsQuestions.Pogingen) is Answer<Attempts> { Value: var known } ? known : new([.. AttemptsQuestion.Parts.Select(one => new Attempt(one, ExamState.Unknown, 0, 0))]);
        return Answer.Of(new Attempts([.. AttemptsQuestion.Parts.Select(told.For).Select(attempt => attempt.Part == part ? change(attempt) : attempt)]));
    }
}
