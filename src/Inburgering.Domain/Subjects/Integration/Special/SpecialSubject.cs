
namespace Inburgering.Domain.Subjects.Integration.Special;

/// <summary>All of it in one place.</summary>
public static class SpecialSubject
{
    public static Subject Definition { get; } = new(typeof(SpecialSubject))
    {
        Provisions = [SpecialProvisions.Box9Special, SpecialProvisions.Humanitarian, SpecialProvisions.Vb396a4],
        Questions = [SpecialQuestions.BijzondereOmstandigheden],
        Items = [SpecialPapers.BriefBijzondereOmstandigheden, SpecialPapers.BewijsBijzondereOmstandigheden],
        FormEntries = [SpecialEntries.Box],
        Letters = [SpecialLetters.EigenBijzonder],
    };
}
