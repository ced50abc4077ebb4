namespace Inburgering.Domain.Subjects.Integration;

/// <summary>What a ground of the integration requirement is worth for 513 (R8).</summary>
public enum GroundKind
{
    /// <summary>The requirement itself is met, or does not hold for this person: counts for every permit.</summary>
    Requirement,

    /// <summary>An exemption, dispensation or hardship: the form says that it does not count for 513, the law in force that it does.</summary>
    Exemption,

    /// <summary>As an exemption; under the form as printed it is ruled out for 513 whatever is answered (R7).</summary>
    Advice,
}

/// <summary>One way to meet the integration requirement, or to be free of it.</summary>
/// <param name="id">The id of the ground in the contract.</param>
/// <param name="kind">What it is worth for 513.</param>
/// <param name="provisions">Every provision that its findings may rest on.</param>
public abstract class Ground(string id, GroundKind kind, params ImmutableArray<Provision> provisions) : Rule(id, provisions)
{
    public GroundKind Kind { get; } = kind;

    /// <summary>The subject that it is the rule of.</summary>
    public abstract Subject Subject { get; }

    /// <summary>What one finding of it is worth for 513.</summary>
    public virtual GroundKind KindOf(Finding finding, Law law) => Kind;

    /// <summary>Holds the ground against the answers so far, as for 497.</summary>
    /// <param name="dossier">The answers so far.</param>
    /// <param name="earlier">What the grounds before it gave, for the permit in hand.</param>
    public abstract Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier);

    /// <summary>Puts the papers and steps of this ground into the envelope, once it counts (R29).</summary>
    public virtual void Enclose(Dossier dossier, Finding finding, Envelope envelope) { }

    /// <summary>Whether a paper is still to be obtained, though the ground is not met for now (R29).</summary>
    public virtual bool IsStillToObtain(Dossier dossier, Finding finding) => false;
}
