namespace Inburgering.Domain.Subjects.CurrentPermit;

/// <summary>All of it in one place.</summary>
public static class CurrentPermitSubject
{
    public static Subject Definition { get; } = new(typeof(CurrentPermitSubject))
    {
        Provisions = [CurrentPermitProvisions.OtherForm, CurrentPermitProvisions.Vw28],
        Questions = [CurrentPermitQuestions.HuidigeVergunning],
    };
}
