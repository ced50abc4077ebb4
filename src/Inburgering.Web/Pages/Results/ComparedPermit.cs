using Inburgering.Domain.Composition;
using Inburgering.Web.Languages;

namespace Inburgering.Web.Pages.Results;

/// <summary>One permit beside the others.</summary>
/// <param name="Judgement">What the answers so far say of it.</param>
/// <param name="Facts">What is good to know of it.</param>
/// <param name="Interview">The answers.</param>
/// <param name="Words">The words.</param>
public sealed record ComparedPermit(Judgement Judgement, ImmutableArray<Fact> Facts, Interview Interview, Phrasebook Words)
{
    public Permit Permit => Judgement.Permit;

    public ShownVerdict Shown => ShownVerdict.Of(Judgement, Edition.InForce);

    /// <summary>What IND looks at; of a permit that is closed, nothing.</summary>
    public IEnumerable<ShownFinding> Conditions => Judgement.IsClosed ? [] : Judgement.Conditions.Select(condition => new ShownFinding(condition, Interview));

    /// <summary>What is told of it about something.</summary>
    public IEnumerable<Text> On(Topic topic) => Facts.Where(fact => fact.Kind.Topic == topic).Select(fact => fact.Text);

    public IEnumerable<Provision> Sources(Topic topic) => Facts.Where(fact => fact.Kind.Topic == topic).SelectMany(fact => fact.Kind.Provisions);
}
