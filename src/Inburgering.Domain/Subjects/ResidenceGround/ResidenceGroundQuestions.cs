using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.Sponsor;

namespace Inburgering.Domain.Subjects.ResidenceGround;

/// <summary>What is asked about it.</summary>
public static class ResidenceGroundQuestions
{
    public const string Refugee = "29-a";
    public const string DangerOnReturn = "29-b";
    public const string OlderGround = "29-c-of-d";

    public static ChoiceQuestion Verblijfsgrond { get; } =
        new("verblijfsgrond", Refugee, DangerOnReturn, "29-e", "29-f", "29-lid-2", OlderGround)
        {
            Provisions = [FiveYearsProvisions.For513Stay, SponsorProvisions.For513Family],
        };
}
