using Inburgering.Domain.Subjects.ClosedPermit;
using Inburgering.Domain.Subjects.Extension;

namespace Inburgering.Domain.Subjects.Window;

/// <summary>A day to wait for, as the permit in hand and the permit asked for allow it (R24, R25).</summary>
internal static class Wachten
{
    /// <summary>
    /// What stands between the applicant and a permit that can be had from a day on: the extension first where the card runs out
    /// before it; and no day at all for 497 when it closes before.
    /// </summary>
    public static ImmutableArray<Gap> Until(Dossier dossier, Permit permit, DateOnly day) =>
        [.. ExtensionFirst.BeforeWaitUntil(dossier, day), ClosesBefore(dossier, permit, day) ? AanTeVragen.TooLate : Gap.WaitUntil(day)];

    /// <summary>Whether a permit can no longer be asked for on a day that is waited for.</summary>
    public static bool ClosesBefore(Dossier dossier, Permit permit, DateOnly day) =>
        permit == Permit.Indefinite && dossier.Law.Applies(ClosedPermitChanges.GeenOnbepaaldeTijd, day);
}
