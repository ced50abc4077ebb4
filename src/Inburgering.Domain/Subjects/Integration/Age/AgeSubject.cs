
namespace Inburgering.Domain.Subjects.Integration.Age;

/// <summary>All of it in one place.</summary>
public static class AgeSubject
{
    public static Subject Definition { get; } = new(typeof(AgeSubject))
    {
        Provisions = [AgeProvisions.Aow, AgeProvisions.Box4Age],
        FormEntries = [AgeEntries.Box],
    };
}
