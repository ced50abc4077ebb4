namespace Inburgering.Domain.Kernel.Judging;

/// <summary>
/// How a gap is filled: what the answers are once that is done, when it can be done, and what it costs. A gap without one cannot be
/// filled by the applicant, or nothing would be settled by it (R43).
/// </summary>
/// <param name="outcomes">What the answers may be once the gap is filled, the most hopeful first; the rules tell which of them help.</param>
public sealed class Filling(Func<Dossier, Gap, IEnumerable<Answers>> outcomes)
{
    /// <summary>For <see cref="InPlaceOf"/>: in the place of all other gaps of the finding.</summary>
    public const string AllOthers = "";

    public Filling(Func<Dossier, Gap, Answers> outcome)
        : this((dossier, gap) => Enumerable.Repeat(outcome(dossier, gap), 1))
    {
    }

    /// <summary>A day to wait for; nothing else changes.</summary>
    public static Filling Waiting { get; } = new((dossier, _) => dossier.Answers) { Ready = (_, gap, _) => gap.From };

    /// <summary>Something to find out: the answer may turn out to be any that helps.</summary>
    public static Filling FindingOut { get; } = new((dossier, gap) => gap.Question!.Hoped(dossier));

    /// <summary>The first day on which it is done, by who sets about it on a given day: that day unless told otherwise, and null where nobody can name one.</summary>
    public Func<Dossier, Gap, DateOnly, DateOnly?> Ready { get; init; } = static (_, _, start) => start;

    /// <summary>The id of the gap in whose place it may come, as <see cref="AllOthers"/>; null where it is needed besides the others of the finding.</summary>
    public string? InPlaceOf { get; init; }

    /// <summary>The id of the gap of the same finding that is filled first, because that may fill some of this one too; null where they do not overlap.</summary>
    public string? After { get; init; }

    /// <summary>What a source says that it costs, in euros.</summary>
    public int Costs { get; init; }

    /// <summary>The answer to a question comes to be this one at once.</summary>
    public static Filling Answering<T>(Question<T> question, T value)
        where T : notnull => new((dossier, _) => dossier.Answers.With(question, Answer.Of(value)));

    /// <summary>The answer to a question comes to be this one some day.</summary>
    public static Filling InTheEnd<T>(Question<T> question, T value)
        where T : notnull => InTheEnd((dossier, _) => dossier.Answers.With(question, Answer.Of(value)));

    /// <summary>The answers come to be these some day: an exam round, a doctor, an employer.</summary>
    public static Filling InTheEnd(Func<Dossier, Gap, Answers> outcome) => new(outcome) { Ready = static (_, _, _) => null };

    /// <summary>What the answers may be once a gap is filled, the most hopeful first.</summary>
    public IEnumerable<Answers> Outcomes(Dossier dossier, Gap gap) => outcomes(dossier, gap);
}
