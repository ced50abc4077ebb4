using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Subjects.Integration;

/// <summary>Nobody is told to wait past the day on which the permit ends: then the extension comes first (R24).</summary>
internal static class ExtensionFirst
{
    /// <summary>Before a wait that ends on a day.</summary>
    public static ImmutableArray<Gap> BeforeWaitUntil(Dossier dossier, DateOnly end) =>
        MayExpire(dossier) && dossier.Look(WindowQuestions.GeldigTot) switch
        {
            { IsOpen: true } => false,
            { IsKnown: true, Value: var validUntil } => end > validUntil,
            _ => true,
        }
            ? [Gap.Extension]
            : [];

    /// <summary>Before a wait of which nobody knows the term.</summary>
    public static ImmutableArray<Gap> BeforeWaitWithoutTerm(Dossier dossier) => MayExpire(dossier) ? [Gap.Extension] : [];

    /// <summary>So it is for everyone but the holders of an indefinite permit.</summary>
    private static bool MayExpire(Dossier dossier) => !dossier.Look(CurrentPermitQuestions.HuidigeVergunning).Is(CurrentPermitQuestions.IndefiniteTime);
}
