using System.Runtime.CompilerServices;

namespace Inburgering.Domain.Kernel.Judging;

/// <summary>
/// What was judged in one interview, kept with the questions that were looked at for it. Judging is a function of what was said
/// to these and of nothing else, so it is done again only when one of them was answered since.
/// </summary>
internal sealed class Kept
{
    private const int Usual = 36;

    private readonly Dictionary<Key, Result> _results = new(Usual);

    // The questions looked at so far for what is being judged now.
    private QuestionSet _lookedAt;

    /// <summary>The questions that were looked at for what was judged, or found kept, last.</summary>
    public QuestionSet LookedAtLast { get; private set; }

    public void LookAt(QuestionSet questions) => _lookedAt |= questions;

    /// <summary>What a rule comes to: as it was kept, or judged anew when something that it looked at has changed.</summary>
    /// <param name="rule">What is judged.</param>
    /// <param name="permit">For which permit.</param>
    /// <param name="heard">The questions whose answers count now.</param>
    /// <param name="dossier">The dossier, as <paramref name="judge"/> takes it.</param>
    /// <param name="given">What else <paramref name="judge"/> takes; it may hang on nothing but the dossier.</param>
    /// <param name="judge">Judges it.</param>
    public TResult Judge<TGiven, TResult>(object rule, Permit permit, QuestionSet heard, Dossier dossier, TGiven given, Func<Dossier, TGiven, TResult> judge)
    {
        Key key = new(rule, permit);
        if (_results.GetValueOrDefault(key) is { } kept && ((kept.Heard ^ heard) & kept.LookedAt).IsEmpty)
        {
            LookAt(LookedAtLast = kept.LookedAt);
            return (TResult)kept.Value!;
        }

        QuestionSet before = _lookedAt;
        _lookedAt = default;
        TResult judged = judge(dossier, given);
        _results[key] = new(judged, heard, LookedAtLast = _lookedAt);
        _lookedAt |= before;
        return judged;
    }

    /// <summary>What was kept, but for what looked at some questions.</summary>
    public Kept Without(QuestionSet questions)
    {
        Kept others = new();
        foreach ((Key key, Result result) in _results)
        {
            if ((result.LookedAt & questions).IsEmpty)
            {
                others._results.Add(key, result);
            }
        }

        return others;
    }

    private readonly record struct Key(object Rule, Permit Permit)
    {
        public bool Equals(Key other) => ReferenceEquals(Rule, other.Rule) && ReferenceEquals(Permit, other.Permit);

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(Rule) ^ (RuntimeHelpers.GetHashCode(Permit) * 31);
    }

    /// <summary>Something judged.</summary>
    /// <param name="Value">What it came to.</param>
    /// <param name="Heard">The questions whose answers counted then.</param>
    /// <param name="LookedAt">The questions that were looked at.</param>
    private sealed record Result(object? Value, QuestionSet Heard, QuestionSet LookedAt);
}
