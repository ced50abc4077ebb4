using Inburgering.Domain.Composition;
using Inburgering.Web.Hosting;

namespace Inburgering.Web.State;

/// <summary>What one visitor has told, kept by the visitor.</summary>
/// <param name="edition">The law to hold the answers against.</param>
/// <param name="answers">All answers ever given, also those no longer on the way.</param>
public sealed class Visit(Edition edition, Answers answers)
{
    public static Visit New { get; } = new(Edition.InForce, Answers.None);

    public Edition Edition => edition;

    public Answers Answers => answers;

    /// <summary>The walk along the questions that these answers give.</summary>
    public Interview Interview => field ??= Interview.Along(answers, new Law(edition) { AddedAmounts = AddedAmounts });

    private ImmutableArray<Amount> AddedAmounts { get; init; } = [];

    /// <summary>The same visit on a site whose operator has added amounts.</summary>
    public Visit Where(AddedAmounts amounts) => amounts.All.IsEmpty ? this : new(edition, answers) { AddedAmounts = amounts.All };
}
