namespace Inburgering.Domain.Subjects.Integration.EightYears;

/// <summary>All of it in one place.</summary>
public static class EightYearsSubject
{
    public static Subject Definition { get; } = new(typeof(EightYearsSubject))
    {
        Provisions = [EightYearsProvisions.Box5EightYears],
        Questions = [EightYearsQuestions.AlsKindInNederland],
        FormEntries = [EightYearsEntries.Box],
    };
}
