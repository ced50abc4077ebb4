
namespace Inburgering.Domain.Subjects.Integration.Age;

/// <summary>All of it in one place.</summary>
public static class AgeSubject
{
    public static Subject Definition { get; } = new(typeof(AgeSubject))
    {
        Provisions = [AgeProvisions.Aow, AgeProvisions.Box4Age, AgeProvisions.Vb396a2a],
        Rulings = [new("R32", AgeProvisions.Aow, AgeProvisions.Box4Age), new("R41", AgeProvisions.Aow, AgeProvisions.Box4Age)],
        Thresholds =
        [
            Threshold.Of("aow-jaren-vooruit", Leeftijd.YearsAhead, AgeProvisions.Aow),
            Threshold.Of("aow-maanden-per-jaar", AowDate.MostMonthsAYear, AgeProvisions.Aow),
        ],
        FormEntries = [AgeEntries.Box],
    };
}
