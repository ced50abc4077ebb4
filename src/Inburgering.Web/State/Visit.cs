using Inburgering.Domain.Composition;
using Inburgering.Web.Hosting;

namespace Inburgering.Web.State;

/// <summary>What one visitor has told, kept by the visitor.</summary>
/// <param name="edition">The law to hold the answers against.</param>
/// <param name="answers">All answers ever given, also those no longer on the way.</param>
/// <param name="amounts">What who runs the site has added to the table of amounts; nothing where it plays no part.</param>
public sealed class Visit(Edition edition, Answers answers, AddedAmounts? amounts = null)
{
    private readonly Lazy<Interview> _interview = new(() => Interview.Along(answers, new Law(edition) { AddedAmounts = amounts?.All ?? [] }));

    public static Visit New { get; } = new(Edition.InForce, Answers.None);

    public Edition Edition => edition;

    public Answers Answers => answers;

    /// <summary>The walk along the questions that these answers give, taken when it is first asked for.</summary>
    public Interview Interview => _interview.Value;

    /// <summary>The same visit on a site whose operator has added amounts.</summary>
    public Visit Where(AddedAmounts added) => added.All.IsEmpty ? this : new(edition, answers, added);
}
