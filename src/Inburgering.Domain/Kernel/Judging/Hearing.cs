namespace Inburgering.Domain.Kernel.Judging;

/// <summary>
/// One condition being held against the answers. It keeps what was asked: what was answered becomes what the finding
/// rests on; what was not, what is missing.
/// </summary>
public sealed class Hearing(Dossier dossier, string id, params ImmutableArray<Provision> provisions)
{
    private static readonly Text StillToAsk = Text.Of("oordeel.nog-vragen");
    private static readonly Text StillToFindOut = Text.Of("oordeel.uitzoeken");

    private ImmutableArray<string> _used = [];
    private ImmutableArray<Gap> _missing = [];
    private ImmutableArray<LawChange> _changes = [];
    private ImmutableArray<Provision> _cited = [];

    public Dossier Dossier => dossier;

    /// <summary>Asks a question: what was said to it, or that it is missing.</summary>
    public Reply<T> Ask<T>(Question<T> question)
        where T : notnull
    {
        Reply<T> reply = dossier.Look(question);
        if (!reply.IsOpen && !_used.Contains(question.Id))
        {
            _used = _used.Add(question.Id);
        }

        if (!reply.IsKnown)
        {
            Gap gap = reply.IsOpen ? Gap.Ask(question, dossier.IsMinor) : Gap.FindOut(question, dossier.IsMinor);
            _missing = _missing.Contains(gap) ? _missing : _missing.Add(gap);
        }

        return reply;
    }

    /// <summary>Notes that what was answered is not exact enough for the finding, so that the rest is to be found out.</summary>
    public Hearing FindOutExactly(Question question)
    {
        Gap gap = Gap.FindOutExactly(question);
        _missing = _missing.Contains(gap) ? _missing : _missing.Add(gap);
        return this;
    }

    /// <summary>The questions asked so far that have no known answer: to put, or to find out.</summary>
    public ImmutableArray<Gap> Missing => _missing;

    /// <summary>Asks the day of posting; null while it is not given.</summary>
    public DateOnly? AskPosting() => Ask(dossier.Agenda.Posting) is { IsKnown: true, Value: var posting } ? posting : null;

    /// <summary>Whether a change applies on the day of posting; if so, the finding rests on it.</summary>
    public bool Applies(LawChange change) => dossier.Applies(change) && RestOn(change);

    /// <summary>Whether a change applies; null while the day of posting, on which that hangs, is not given.</summary>
    public bool? AskApplies(LawChange change) => !dossier.Law.Knows(change) ? false : AskPosting() is null ? null : Applies(change);

    /// <summary>Notes that the finding rests on a change; always true.</summary>
    public bool RestOn(LawChange change)
    {
        if (!_changes.Contains(change))
        {
            _changes = _changes.Add(change);
        }

        return true;
    }

    /// <summary>Cites these provisions only, instead of all that the condition may rest on.</summary>
    public Hearing Cite(params ImmutableArray<Provision> cited)
    {
        _cited = _cited.AddRange(cited);
        return this;
    }

    public Finding Met(Text reason) => Found(Verdict.Met, reason, []);

    public Finding Met(string reason, params ReadOnlySpan<(string Name, object Value)> values) => Met(Reason(reason, values));

    /// <summary>Not met, with what would mend it; nothing given means that it cannot be changed.</summary>
    public Finding NotMet(Text reason, params ImmutableArray<Gap> gaps) => Found(Verdict.NotMet, reason, gaps.IsEmpty ? [Gap.Fixed(id)] : gaps);

    public Finding NotMet(string reason, params ImmutableArray<Gap> gaps) => NotMet(Reason(reason), gaps);

    public Finding Uncertain(Text reason, params ImmutableArray<Gap> gaps) => Found(Verdict.Uncertain, reason, gaps.IsEmpty ? [Gap.AskInd] : gaps);

    public Finding Uncertain(string reason, params ImmutableArray<Gap> gaps) => Uncertain(Reason(reason), gaps);

    /// <summary>Not known, because of what was asked and not answered.</summary>
    /// <param name="ceiling">The best verdict that the answers still to come can give.</param>
    /// <param name="first">What stands before the questions that are missing.</param>
    public Finding Unknown(Verdict ceiling = Verdict.Met, params ImmutableArray<Gap> first)
    {
        ImmutableArray<Gap> gaps = first.IsEmpty ? _missing : [.. first, .. _missing];
        return Found(Verdict.Unknown, gaps.Any(gap => gap.Kind is GapKind.Ask) ? StillToAsk : StillToFindOut, gaps, ceiling);
    }

    /// <summary>A reason of this condition, as the key of its words.</summary>
    public Text Reason(string reason, params ReadOnlySpan<(string Name, object Value)> values) => Text.Of($"oordeel.{id}.{reason}", values);

    private Finding Found(Verdict verdict, Text text, ImmutableArray<Gap> gaps, Verdict? ceiling = null) => new(id, verdict, text)
    {
        Ceiling = ceiling ?? verdict,
        Answers = _used,
        Provisions = (_cited.IsEmpty ? provisions : _cited).Under(dossier.Law.Edition),
        Changes = _changes,
        Gaps = gaps,
    };
}
