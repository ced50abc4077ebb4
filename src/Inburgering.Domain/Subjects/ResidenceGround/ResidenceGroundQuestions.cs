using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.Sponsor;

namespace Inburgering.Domain.Subjects.ResidenceGround;

/// <summary>What is asked about it.</summary>
public static class ResidenceGroundQuestions
{
    public const string Protection = "bescherming";
    public const string Family = "familie";
    public const string OlderGround = "oude-grond";

    public static ChoiceQuestion Verblijfsgrond { get; } =
        new("verblijfsgrond", Protection, Family, OlderGround)
        {
            Provisions = [FiveYearsProvisions.For513Stay, SponsorProvisions.For513Family, ResidenceGroundProvisions.Vw29],
        };
}
