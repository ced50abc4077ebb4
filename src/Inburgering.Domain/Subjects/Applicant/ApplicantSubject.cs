namespace Inburgering.Domain.Subjects.Applicant;

/// <summary>All of it in one place.</summary>
public static class ApplicantSubject
{
    public static Subject Definition { get; } = new(typeof(ApplicantSubject))
    {
        Provisions = [ApplicantProvisions.MinorParent, ApplicantProvisions.MinorSign],
        Questions = [ApplicantQuestions.Geboortedatum, ApplicantQuestions.Nationaliteit],
        Rulings = [new("R27")],
        Steps = [ApplicantSteps.OuderOndertekent, ApplicantSteps.KindMagOndertekenen],
        FormEntries = [ApplicantEntries.Child, ApplicantEntries.ParentSigns, ApplicantEntries.ChildMaySign],
    };
}
