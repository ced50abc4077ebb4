using Inburgering.Domain.Subjects.ClosedPermit;
using Inburgering.Domain.Subjects.Decision;
using Inburgering.Domain.Subjects.Fee;
using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.HealthInsurance;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Integration;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Domain.Subjects.ResidenceGround;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Subjects.Extension;

/// <summary>What is good to know of it.</summary>
public static class ExtensionFacts
{
    /// <summary>What a refused extension does to the permit.</summary>
    public static FactKind Afwijzing493 { get; } = new("afwijzing-493", Topic.Refused, WindowProvisions.Vw99)
    {
        Rank = 72,
        Permits = [Permit.Extension],
        When = filing => filing.Dossier.Applies(WindowChanges.KaartNietVergunning),
    };

    /// <summary>The fallback of the older form, on which nobody should lean alone (R16).</summary>
    public static FactKind Vangnet493 { get; } = new("vangnet-493", Topic.Refused, ResidenceGroundProvisions.Box513Fallback)
    {
        Rank = 73,
        Permits = [Permit.LongTermResident],
        When = filing => filing.Dossier.Applies(ClosedPermitChanges.GeenOnbepaaldeTijd),
    };

    public static FactKind MeerKan { get; } = new("meer-kan", Topic.More, RequestProvisions.Purpose513) { Rank = 80, Permits = [Permit.LongTermResident] };

    public static FactKind MeerVraagt { get; } = new("meer-vraagt", Topic.More, IncomeProvisions.Means, HealthInsuranceProvisions.Vw45b2f, IntegrationProvisions.Vw45b2g)
    {
        Rank = 81,
        Permits = [Permit.LongTermResident],
    };

    /// <summary>It takes longer since an extension is decided in weeks.</summary>
    public static FactKind MeerKost { get; } = new("meer-kost", Topic.More, FeeProvisions.Fee, DecisionProvisions.SixMonths, WindowProvisions.BeforeExpiry)
    {
        Rank = 82,
        Permits = [Permit.LongTermResident],
        When = filing => filing.Dossier.Applies(FiveYearsChanges.DrieJaar),
    };
}
