using Inburgering.Domain.Subjects.Extension;
using Inburgering.Domain.Subjects.Fee;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Domain.Composition;

/// <summary>How far the search for a way has come.</summary>
/// <param name="Dossier">The answers as they are then, on the day of then.</param>
/// <param name="Start">The day on which the way begins: that of posting.</param>
internal sealed record WaySoFar(Dossier Dossier, DateOnly Start)
{
    private readonly Dossier _first = Dossier;
    private ImmutableArray<Step> _steps = [];
    private ImmutableDictionary<string, string> _chosen = ImmutableDictionary<string, string>.Empty;

    /// <summary>The latest of the days of the steps, as far as they can be named.</summary>
    private DateOnly Day => Dossier.Posting!.Value;

    /// <summary>What a condition still lacks, on the grounds and routes that were chosen.</summary>
    public Lack Lacks(Finding condition) => Lack.Of(condition, _chosen);

    /// <summary>
    /// What filling an option may lead to, on the day on which the last of it is filled; nothing where it cannot be filled, or all of
    /// it was filled before.
    /// </summary>
    public IEnumerable<WaySoFar> Fill(string condition, WayOption option, Permit permit)
    {
        // The extension itself is no step towards an extension.
        if (option.Gaps.Any(gap => gap.Filling is null || (gap.Id == Gap.ExtensionId && permit == Permit.Extension)) || option.Gaps.All(IsFilled))
        {
            return [];
        }

        // What is still asked comes first: what is to be done may hang on it.
        if (option.Gaps.Any(gap => gap.Kind is GapKind.Ask) && !option.Gaps.All(gap => gap.Kind is GapKind.Ask))
        {
            return Fill(condition, option with { Gaps = option.Gaps.RemoveAll(gap => gap.Kind is not GapKind.Ask) }, permit);
        }

        DateOnly begin = _steps.Where(step => step.Condition == condition).Max(step => step.Ready) ?? Start;
        ImmutableArray<Step> taken = [.. option.Gaps.Select(gap => Take(condition, gap, begin))];
        DateOnly day = taken.Max(step => step.Ready) is { } last && last > Day ? last : Day;
        if (day > RequestQuestions.DatumAanvraag.Last)
        {
            return [];
        }

        // Nobody is told to wait past the end of the card: what is done after it comes after the extension.
        if (day > Day && ExtensionFirst.BeforeWaitUntil(Dossier, day) is [var extension] && !option.Gaps.Any(gap => gap.Id == extension.Id))
        {
            return Fill(condition, option with { Gaps = option.Gaps.Insert(0, extension) }, permit);
        }

        WaySoFar begun = this with { _steps = _steps.RemoveAll(step => option.Gaps.Any(step.IsOf)), _chosen = _chosen.SetItems(option.Chosen) };
        return taken
            .Aggregate<Step, IEnumerable<WaySoFar>>([begun], (soFar, step) => soFar.SelectMany(way => way.Taking(step)))
            .Select(way => day > Day ? way with { Dossier = way.Dossier.On(day) } : way);
    }

    /// <summary>Whether all steps of a way were taken, and perhaps more.</summary>
    public bool Includes(Way other) => other.Steps.All(taken => _steps.Any(step => step.Gap.Id == taken.Id));

    /// <summary>The way, when nothing is missing any more: without what it turned out to do without; null where time alone does the rest of it.</summary>
    public Way? End(Judgement reached) => Needed(reached) is not { } steps ? null : new(
        [.. steps.Select(step => step.Gap)],
        steps.All(step => step.Ready is not null) ? Day : null,
        reached.Verdict is Verdict.Met,
        Costs(steps, AmountTable.FeeOf(Dossier, reached.Permit)?.Euros),
        Dossier.Answers);

    private static decimal? Costs(ImmutableArray<Step> steps, decimal? fee) =>
        steps.Sum(step => step.Gap.Filling!.Costs) is var costs && (costs > 0 || fee is not null) ? costs + (fee ?? 0) : null;

    /// <summary>
    /// The steps that are needed, in the order in which they come up. Time may have mended what one of them fills, or one ground what another lacked.
    /// The extension stays as long as the card may run out meanwhile. Null where the last day or the extension was there for the sake of what is
    /// not needed, and where the steps do not lead as far when each is taken as soon as it comes up.
    /// </summary>
    private ImmutableArray<Step>? Needed(Judgement reached)
    {
        ImmutableArray<Step> left =
        [
            .. _steps.Where(step => step.Gap.Filling != Filling.Waiting || !(step.Ready < Day))
                .OrderBy(step => !step.IsExtension)
                .ThenBy(step => _steps.Any(before => before.Condition == step.Condition && before.Ready is null) ? DateOnly.MaxValue : step.Ready),
        ];
        foreach (Step step in left.Where(step => !step.IsExtension))
        {
            ImmutableArray<Step> others = left.Remove(step);
            if (!IsReachedWithout(step, reached) || !Arrives(others, reached, step.IsWait ? Start : Day))
            {
                continue;
            }

            if ((Day > Start && !others.Any(other => other.Ready == Day)) || others.Any(other => other.IsExtension && !others.Any(rest => rest != other && rest.Condition == other.Condition)))
            {
                return null;
            }

            left = others;
        }

        if (left.FirstOrDefault(step => step.IsExtension) is { } extension && ExtensionFirst.BeforeWaitUntil(_first, Day).IsEmpty && !left.Any(other => other != extension && other.Condition == extension.Condition)
            && Arrives(left.Remove(extension), reached, Day))
        {
            left = left.Remove(extension);
        }

        return Arrives(left, reached, Day) ? left : null;
    }

    /// <summary>
    /// Whether all that was done may lead as far without one step: soon seen, and most steps are needed. Of what several steps change,
    /// only the way itself can tell.
    /// </summary>
    private bool IsReachedWithout(Step step, Judgement reached)
    {
        if (step.IsWait || _steps.Any(other => other != step && !(other.Changed & step.Changed).IsEmpty))
        {
            return true;
        }

        Dossier undone = Dossier.With(step.Changed.Places.Aggregate(Dossier.Answers, Undone));
        return Demands.Judge(undone, reached.Permit).Verdict is var verdict && (verdict == reached.Verdict || verdict is Verdict.Met);
    }

    private Answers Undone(Answers answers, int place) =>
        Dossier.Agenda.Questions[place] is var question && _first.Answers.To(question) is { } answer ? answers.With(question, answer) : answers.Without(Dossier.Agenda.Questions[place]);

    /// <summary>Whether some of the steps lead as far: each is taken when it is called for, and the last day comes after them.</summary>
    private bool Arrives(ImmutableArray<Step> steps, Judgement reached, DateOnly lastDay)
    {
        Dossier dossier = _first;
        while (true)
        {
            Judgement judged = Demands.Judge(dossier, reached.Permit);
            if (judged.Verdict == reached.Verdict || judged.Verdict is Verdict.Met)
            {
                return true;
            }

            ImmutableArray<Gap> called = [.. judged.Conditions.SelectMany(condition => condition.Gaps)];
            (Step? step, Gap? gap) = steps.SelectMany(step => called.Where(step.IsFor).Take(1).Select(gap => ((Step?)step, (Gap?)gap))).FirstOrDefault();
            if (called.FirstOrDefault(gap => IsAnswered(dossier, gap)) is { } asked)
            {
                dossier = dossier.With(dossier.Answers.With(asked.Question!, Dossier.Answers.To(asked.Question!)!));
            }
            else if (step is not null)
            {
                steps = step.Lasts(gap!) ? steps : steps.Remove(step);
                dossier = dossier.With(AsTurnedOut(dossier, gap!));
                dossier = gap is { Kind: GapKind.Wait, From: { } day } && day > dossier.Posting ? dossier.On(day) : dossier;
            }
            else if (dossier.Posting < lastDay)
            {
                dossier = dossier.On(lastDay);
            }
            else
            {
                return false;
            }
        }
    }

    /// <summary>Whether a question is put on the way that was answered on it otherwise than so far.</summary>
    private bool IsAnswered(Dossier dossier, Gap gap) =>
        gap is { Kind: GapKind.Ask, Question: { } question } && Dossier.Answers.To(question) is { } answer && !answer.Equals(dossier.Answers.To(question));

    /// <summary>What a gap is filled with: as it turned out on this way, where it may turn out otherwise.</summary>
    private Answers AsTurnedOut(Dossier dossier, Gap gap)
    {
        Answers? first = null;
        foreach (Answers outcome in gap.Filling!.Outcomes(dossier, gap))
        {
            if (gap.Question is not { } question || Equals(outcome.To(question), Dossier.Answers.To(question)))
            {
                return outcome;
            }

            first ??= outcome;
        }

        return first ?? dossier.Answers;
    }

    private bool IsFilled(Gap gap) => _steps.Any(step => step.IsOf(gap) && !(gap.From > step.Gap.From));

    /// <summary>What one step may lead to. An answer that was only asked for is no step to tell of.</summary>
    private IEnumerable<WaySoFar> Taking(Step step) => step.Gap.Filling!.Outcomes(Dossier, step.Gap).Select(Dossier.With).Select(filled => this with
    {
        Dossier = filled,
        _steps = step.Gap.Kind is GapKind.Ask ? _steps : _steps.Add(step with { Changed = Dossier.Differing(filled) }),
    });

    /// <summary>A gap as it is filled: what was begun before may end sooner than what begins now.</summary>
    private Step Take(string condition, Gap gap, DateOnly begin)
    {
        DateOnly? ready = gap.Filling!.Ready(Dossier, gap, begin);
        return new(condition, ready is { } sooner && gap.Kind is GapKind.Wait && sooner < gap.From ? Gap.WaitUntil(sooner) with { Filling = gap.Filling } : gap, ready);
    }

    /// <summary>A gap that was filled.</summary>
    /// <param name="Condition">The condition that lacked it.</param>
    /// <param name="Gap">The gap.</param>
    /// <param name="Ready">The day on which that is done; null where nobody can name one.</param>
    private sealed record Step(string Condition, Gap Gap, DateOnly? Ready)
    {
        /// <summary>The questions that were answered otherwise by filling it.</summary>
        public QuestionSet Changed { get; init; }

        public bool IsExtension => Gap.Id == Kernel.Judging.Gap.ExtensionId;

        /// <summary>Whether it is a day to wait for.</summary>
        public bool IsWait => Gap is { Kind: GapKind.Wait, From: not null };

        /// <summary>Whether it fills a gap; a day to wait for fills one that ends sooner too.</summary>
        public bool IsFor(Gap gap) => IsOf(gap) && !(gap.From > Gap.From);

        /// <summary>Whether more of it comes later, once a gap is filled: a later day to wait for, or the next extension.</summary>
        public bool Lasts(Gap gap) => (gap.From ?? DateOnly.MinValue) < Gap.From;

        /// <summary>Whether a gap is this one, or takes its place: a later day to wait for.</summary>
        public bool IsOf(Gap gap) => gap.Id == Gap.Id && gap.Filling == Gap.Filling;
    }
}
