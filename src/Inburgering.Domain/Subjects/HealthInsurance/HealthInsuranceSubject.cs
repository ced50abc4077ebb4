namespace Inburgering.Domain.Subjects.HealthInsurance;

/// <summary>All of it in one place.</summary>
public static class HealthInsuranceSubject
{
    public static Subject Definition { get; } = new(typeof(HealthInsuranceSubject))
    {
        Provisions = [HealthInsuranceProvisions.Vw45b2f],
        Questions = [HealthInsuranceQuestions.Zorgverzekering],
        Changes = [HealthInsuranceChanges.Zorgverzekering],
        Rulings = [new("R34", HealthInsuranceProvisions.Vw45b2f)],
        Items = [HealthInsurancePapers.BewijsZorgverzekering],
        Encloses = filing =>
        {
            if (filing.Permit == Permit.LongTermResident && filing.Dossier.Applies(HealthInsuranceChanges.Zorgverzekering))
            {
                filing.Envelope.Add(HealthInsurancePapers.BewijsZorgverzekering);
            }
        },
    };
}
