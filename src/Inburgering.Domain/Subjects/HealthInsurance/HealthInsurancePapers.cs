namespace Inburgering.Domain.Subjects.HealthInsurance;

/// <summary>The papers that go into the envelope for it.</summary>
public static class HealthInsurancePapers
{
    /// <summary>The form does not ask for it; the act makes it a condition.</summary>
    public static ItemKind BewijsZorgverzekering { get; } = new("bewijs-zorgverzekering", PaperForm.Copy, HealthInsuranceProvisions.Vw45b2f) { Rank = 900 };
}
