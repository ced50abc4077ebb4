namespace Inburgering.Domain.Subjects.Income.Disability;

/// <summary>All of it in one place.</summary>
public static class DisabilitySubject
{
    public static Subject Definition { get; } = new(typeof(DisabilitySubject))
    {
        Provisions = [DisabilityProvisions.Wao, DisabilityProvisions.Wia],
        Thresholds = [Threshold.Of("jaren-na-toekenning", 1, DisabilityProvisions.Wao)],
        Items = [DisabilityPapers.Toekenningsbesluit, DisabilityPapers.BriefHerkeuring, DisabilityPapers.Herbeoordeling],
    };
}
