using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.ResidenceGround;

namespace Inburgering.Domain.Subjects.CurrentPermit;

/// <summary>What is asked about it.</summary>
public static class CurrentPermitQuestions
{
    public const string FixedTerm = "asiel-bepaalde-tijd";
    public const string IndefiniteTime = "asiel-onbepaalde-tijd";
    public const string Regular = "regulier";
    public const string OtherPermit = "andere";

    public static ChoiceQuestion HuidigeVergunning { get; } =
        new("huidige-vergunning", FixedTerm, IndefiniteTime, Regular, OtherPermit)
        {
            Provisions = [FiveYearsProvisions.Five, ResidenceGroundProvisions.Box513Indefinite, CurrentPermitProvisions.OtherForm],
        };
}
