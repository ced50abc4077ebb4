
namespace Inburgering.Domain.Subjects.Integration.Benelux;

/// <summary>All of it in one place.</summary>
public static class BeneluxSubject
{
    public static Subject Definition { get; } = new(typeof(BeneluxSubject))
    {
        Provisions = [BeneluxProvisions.Box2Benelux],
        FormEntries = [BeneluxEntries.Box],
    };
}
