namespace Inburgering.Domain.Kernel.Judging;

/// <summary>Something that answers are held against: a condition of a permit, or a ground that meets one.</summary>
/// <param name="id">The id of its findings in the contract.</param>
/// <param name="provisions">Every provision that its findings may rest on.</param>
public abstract class Rule(string id, params ImmutableArray<Provision> provisions)
{
    public string Id { get; } = id;

    public ImmutableArray<Provision> Provisions { get; } = provisions;

    /// <summary>Every question that its findings may rest on.</summary>
    public abstract ImmutableArray<Question> Questions { get; }

    private protected Hearing Hear(Dossier dossier) => new(dossier, Id, Provisions);
}

/// <summary>One thing that a permit demands.</summary>
/// <param name="id">The id of the condition in the contract.</param>
/// <param name="provisions">Every provision that its findings may rest on.</param>
public abstract class Condition(string id, params ImmutableArray<Provision> provisions) : Rule(id, provisions)
{
    /// <summary>Whether nothing more is asked for a permit that fails here (R26).</summary>
    public virtual bool ClosesPermit => false;

    /// <summary>Holds the condition against the answers so far; null when the permit does not demand it here.</summary>
    public abstract Finding? Judge(Dossier dossier, Permit permit);

    /// <summary>Shows what it still asks, which may take less than judging it.</summary>
    internal virtual void Show(Asking asking, Dossier dossier, Permit permit) => asking.See(Kept(dossier, permit)?.Gaps ?? []);

    /// <summary>How much it can still ask, part by part.</summary>
    internal virtual IEnumerable<Prospect> Ahead(Dossier dossier, Permit permit)
    {
        Finding? finding = Kept(dossier, permit);
        return [dossier.ProspectOfLast(finding?.Gaps ?? [], CanStillAsk(dossier))];
    }

    /// <summary>All that it can ask from here on.</summary>
    private protected virtual IEnumerable<Question> CanStillAsk(Dossier dossier) => Questions;

    /// <summary>The finding as the dossier kept it, or judged anew.</summary>
    internal Finding? Kept(Dossier dossier, Permit permit) =>
        dossier.Keep(this, permit, (condition: this, permit), static (dossier, asked) => asked.condition.Judge(dossier, asked.permit));
}
