
namespace Inburgering.Domain.Subjects.Integration.EightYears;

/// <summary>All of it in one place.</summary>
public static class EightYearsSubject
{
    public static Subject Definition { get; } = new(typeof(EightYearsSubject))
    {
        Provisions = [EightYearsProvisions.Box5EightYears, EightYearsProvisions.Vb396a2b],
        Questions = [EightYearsQuestions.AlsKindInNederland],
        Thresholds =
        [
            Threshold.Of("dagen-acht-jaar", SchoolAge.EightYears, EightYearsProvisions.Box5EightYears),
            Threshold.Of("leeftijd-leerplicht", SchoolAge.Starts, EightYearsProvisions.Box5EightYears),
            Threshold.Of("leeftijd-einde-leerplicht", SchoolAge.Ends, EightYearsProvisions.Box5EightYears),
            Threshold.Of("jaren-als-kind", SchoolAge.Years, EightYearsProvisions.Box5EightYears),
        ],
        FormEntries = [EightYearsEntries.Box],
        Letters = [EightYearsLetters.GemeenteAdressen],
    };
}
