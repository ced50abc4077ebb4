using Inburgering.Domain.Asking;
using Inburgering.Domain.Judging;

namespace Inburgering.Web.State;

/// <summary>What one visitor has told, kept by the visitor.</summary>
/// <param name="Edition">The law to hold the answers against.</param>
/// <param name="Answers">All answers ever given, also those no longer on the way.</param>
public sealed record Visit(Edition Edition, Answers Answers)
{
    public static Visit New { get; } = new(Edition.InForce, Answers.None);

    public Interview Interview { get; } = Interview.Along(Answers, Edition);
}
