using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Domain.Composition;

/// <summary>
/// Finds the ways to a permit from its findings: fills what is missing to a condition that is not met, holds the answers against the
/// rules again, and goes on until nothing is missing (R43).
/// </summary>
internal sealed class WayFinder
{
    /// <summary>
    /// How many turns are looked at, so that no applicant can make the search long: more than are needed for any that
    /// was ever generated.
    /// </summary>
    public const int MostLooks = 400;

    private readonly Judgement _judgement;
    private readonly List<Way> _found = [];
    private readonly int _mostLooks;
    private int _looked;

    private WayFinder(Judgement judgement, int mostLooks) => (_judgement, _mostLooks) = (judgement, mostLooks);

    private Permit Permit => _judgement.Permit;

    /// <summary>
    /// The ways to a permit, the soonest first; none for one that is met, that is closed to this person, or to which something is
    /// missing that cannot be filled. While questions are to be put, the first step of every way is to answer them: so none either.
    /// </summary>
    public static ImmutableArray<Way> Find(Dossier dossier, Judgement judgement, int mostLooks = MostLooks)
    {
        if (judgement.Verdict is Verdict.Met || judgement.IsClosed || judgement.IsOpen || dossier.Posting is not { } posting)
        {
            return [];
        }

        WayFinder finder = new(judgement, mostLooks);
        finder.Search(new(dossier.Keeping(), posting));
        return
        [
            .. finder._found
                .DistinctBy(way => string.Join(' ', way.Steps.Select(step => step.Id).Append(way.IsCertain ? "+" : "-").Order(StringComparer.Ordinal)))
                .Where(way => !finder._found.Any(way.IsMoreThan))
                .OrderBy(way => way.From ?? DateOnly.MaxValue)
                .ThenBy(way => way.Steps.Length)
                .ThenByDescending(way => way.IsCertain),
        ];
    }

    /// <summary>The first day after that of posting on which a permit is met if only time passes; null where there is none that can be asked about.</summary>
    public static DateOnly? FirstDay(Dossier dossier, Judgement judgement)
    {
        if (judgement.Verdict is Verdict.Met || judgement.IsClosed || judgement.IsOpen || dossier.Posting is not { } day)
        {
            return null;
        }

        Judgement then = judgement;
        while (Later(dossier, then, day) is { } next && next <= RequestQuestions.DatumAanvraag.Last)
        {
            then = On(dossier, judgement.Permit, next);
            if (then.Verdict is Verdict.Met)
            {
                return FirstDay(dossier, judgement.Permit, day, next);
            }

            day = next;
        }

        return null;
    }

    /// <summary>The first day between one on which a permit is not met and one on which it is: it may come true on a day that nothing waits for, as a birthday that is not known.</summary>
    private static DateOnly FirstDay(Dossier dossier, Permit permit, DateOnly notYet, DateOnly met)
    {
        while (met > notYet.AddDays(1))
        {
            DateOnly middle = notYet.AddDays((met.DayNumber - notYet.DayNumber) / 2);
            (notYet, met) = On(dossier, permit, middle).Verdict is Verdict.Met ? (notYet, middle) : (middle, met);
        }

        return met;
    }

    private static Judgement On(Dossier dossier, Permit permit, DateOnly day) => Demands.Judge(dossier.On(day), permit);

    /// <summary>The next day on which something may be otherwise: one that is waited for, one on which the law changes, and a day in every year to look again.</summary>
    private static DateOnly? Later(Dossier dossier, Judgement judgement, DateOnly day) => Waits(judgement.Conditions)
        .Concat(Catalogue.LawChanges.Where(dossier.Law.Knows).Select(change => change.From))
        .Append(day.AddYears(1))
        .Where(next => next > day)
        .Min();

    private static IEnumerable<DateOnly> Waits(ImmutableArray<Finding> findings) =>
        findings.SelectMany(finding => finding.Gaps.Where(gap => gap.Kind is GapKind.Wait).Select(gap => gap.From).OfType<DateOnly>().Concat(Waits(finding.Parts)));

    /// <summary>Fills what is missing to one condition, that with the fewest choices; of several, one that waits, because time may mend others too.</summary>
    /// <returns>Whether it leads to a way that is certain.</returns>
    private bool Search(WaySoFar way)
    {
        if (_looked++ > _mostLooks)
        {
            return false;
        }

        Judgement judged = Demands.Judge(way.Dossier, Permit);
        if (judged.IsClosed)
        {
            return false;
        }

        ImmutableArray<Lack> lacks = [.. judged.Conditions.Where(condition => condition.Verdict is Verdict.NotMet or Verdict.Unknown).Select(way.Lacks)];
        return lacks.IsEmpty ? Arrive(way, judged) : Fill(way, lacks);
    }

    /// <summary>Nothing is missing any more: a way, unless it only leads to the doubt that there is already. What can settle the doubt is tried too.</summary>
    private bool Arrive(WaySoFar way, Judgement judged)
    {
        bool isCertain = judged.Verdict is Verdict.Met;
        bool isFurther = isCertain || _judgement.Verdict is not Verdict.Uncertain;
        if (isFurther && !_found.Any(found => (found.IsCertain || !isCertain) && way.Includes(found)) && way.End(judged) is { } shorter)
        {
            _found.Add(shorter);
        }

        return isCertain || Fill(way, [.. judged.Conditions.Where(condition => condition.Verdict is Verdict.Uncertain).Select(condition => way.Lacks(condition).ToSettle)]);
    }

    /// <summary>Tries every choice; of what something may turn out to be, the first that leads to a way that is certain is enough.</summary>
    private bool Fill(WaySoFar way, ImmutableArray<Lack> lacks)
    {
        Lack narrowest = lacks.OrderBy(lack => lack.Options.Length).ThenByDescending(lack => lack.Waits).First();
        bool leads = false;
        foreach (WayOption option in narrowest.Options)
        {
            leads |= way.Fill(narrowest.Condition, option, Permit).Any(Search);
        }

        return leads;
    }
}
