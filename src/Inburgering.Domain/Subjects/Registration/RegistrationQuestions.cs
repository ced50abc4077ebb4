namespace Inburgering.Domain.Subjects.Registration;

/// <summary>What is asked about it.</summary>
public static class RegistrationQuestions
{
    public static YesNoQuestion Brp { get; } = new("brp") { Provisions = [RegistrationProvisions.Brp] };
}
