using System.Collections;

namespace Inburgering.Domain.Kernel.Judging;

/// <summary>What the parts before one came to. Who looks at these looks at all that they looked at.</summary>
/// <param name="dossier">The dossier on which they were judged.</param>
/// <param name="most">How many there will be.</param>
internal sealed class Earlier(Dossier dossier, int most) : IReadOnlyList<Finding>
{
    private readonly ImmutableArray<Finding>.Builder _findings = ImmutableArray.CreateBuilder<Finding>(most);

    private QuestionSet _lookedAt;

    public int Count => Looked.Count;

    private ImmutableArray<Finding>.Builder Looked
    {
        get
        {
            dossier.LookAgain(_lookedAt);
            return _findings;
        }
    }

    public Finding this[int index] => Looked[index];

    /// <summary>Adds what the dossier judged, or found kept, last.</summary>
    public void Add(Finding finding)
    {
        _findings.Add(finding);
        _lookedAt |= dossier.LookedAtLast;
    }

    /// <summary>All of them, once none is to be added.</summary>
    public ImmutableArray<Finding> All() => _findings.MoveToImmutable();

    public IEnumerator<Finding> GetEnumerator() => Looked.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
