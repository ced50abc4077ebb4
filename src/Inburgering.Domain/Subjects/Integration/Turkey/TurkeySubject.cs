
namespace Inburgering.Domain.Subjects.Integration.Turkey;

/// <summary>All of it in one place.</summary>
public static class TurkeySubject
{
    public static Subject Definition { get; } = new(typeof(TurkeySubject))
    {
        Provisions = [TurkeyProvisions.Box3Turkish],
        Changes = [TurkeyChanges.TurkseNationaliteit],
        Rulings = [new("R20", TurkeyProvisions.Box3Turkish)],
        FormEntries = [TurkeyEntries.Box],
    };
}
