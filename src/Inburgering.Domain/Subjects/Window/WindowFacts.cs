using Inburgering.Domain.Subjects.Decision;
using Inburgering.Domain.Subjects.Form;

namespace Inburgering.Domain.Subjects.Window;

/// <summary>What is good to know of it.</summary>
public static class WindowFacts
{
    /// <summary>Who asked in time for the extension may wait here (R11).</summary>
    public static FactKind Blijven { get; } = new("blijven", Topic.Staying, WindowProvisions.Vw99, WindowProvisions.BeforeExpiry)
    {
        Rank = 32,
        When = filing => filing.Dossier.HoldsFixedTerm && (!filing.Dossier.IsExpired || filing.Dossier.HasAskedForExtension),
    };

    /// <summary>What it means that the card runs out before IND decides.</summary>
    public static FactKind KaartLooptAf { get; } = new("kaart-loopt-af", Topic.CardEnds, WindowProvisions.Vw99, FormProvisions.Contact)
    {
        Rank = 34,
        When = filing => filing.Dossier.HoldsFixedTerm
            && !filing.Dossier.IsExpired
            && filing.Dossier.Applies(WindowChanges.KaartNietVergunning)
            && !(Besluit.Day(filing) <= filing.Dossier.ValidUntil),
    };
}
