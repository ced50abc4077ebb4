using Inburgering.Domain.Composition;

namespace Inburgering.Web.State;

/// <summary>What one visitor has told, kept by the visitor.</summary>
/// <param name="edition">The law to hold the answers against.</param>
/// <param name="answers">All answers ever given, also those no longer on the way.</param>
public sealed class Visit(Edition edition, Answers answers)
{
    private readonly Lazy<Interview> _interview = new(() => Interview.Along(answers, edition));

    public static Visit New { get; } = new(Edition.InForce, Answers.None);

    public Edition Edition => edition;

    public Answers Answers => answers;

    /// <summary>The walk along the questions that these answers give, taken when it is first asked for.</summary>
    public Interview Interview => _interview.Value;
}
