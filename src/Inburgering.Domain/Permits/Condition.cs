using System.Collections.Immutable;
using Inburgering.Domain.Asking;
using Inburgering.Domain.Judging;
using Inburgering.Domain.Provisions;

namespace Inburgering.Domain.Permits;

/// <summary>One thing that a permit demands.</summary>
/// <param name="id">The id of the condition in the contract.</param>
/// <param name="provisions">Every provision that its findings may rest on.</param>
public abstract class Condition(string id, params ImmutableArray<Provision> provisions)
{
    public string Id { get; } = id;

    public ImmutableArray<Provision> Provisions { get; } = provisions;

    /// <summary>Every question that its findings may rest on.</summary>
    public abstract ImmutableArray<Question> Questions { get; }

    /// <summary>Holds the condition against the answers so far; null when the permit does not demand it here.</summary>
    public abstract Finding? Judge(Dossier dossier, Permit permit);

    private protected Hearing Hear(Dossier dossier) => new(dossier, Id, Provisions);
}
