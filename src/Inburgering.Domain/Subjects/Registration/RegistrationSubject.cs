namespace Inburgering.Domain.Subjects.Registration;

/// <summary>All of it in one place.</summary>
public static class RegistrationSubject
{
    public static Subject Definition { get; } = new(typeof(RegistrationSubject))
    {
        Provisions = [RegistrationProvisions.Brp],
        Questions = [RegistrationQuestions.Brp],
        Letters = [RegistrationLetters.GemeenteBrp],
    };
}
