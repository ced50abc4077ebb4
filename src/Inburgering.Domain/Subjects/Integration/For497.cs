using Inburgering.Domain.Subjects.ClosedPermit;
using Inburgering.Domain.Subjects.Integration.Age;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Subjects.Integration;

/// <summary>What the closing of 497 does to its grounds (R25).</summary>
internal static class For497
{
    /// <summary>An age that is reached only after 497 has closed is no day to wait for.</summary>
    public static Finding BeforeItCloses(Finding finding, Dossier dossier) => finding.Id == Leeftijd.GroundId && finding.Gaps.FirstOrDefault(gap => IsTooLate(gap, dossier)) is { From: { } day } late
        ? finding with { Text = Text.Of("oordeel.leeftijd.na-sluiting", ("datum", day)), Gaps = finding.Gaps.Replace(late, AanTeVragen.TooLate) }
        : finding;

    private static bool IsTooLate(Gap gap, Dossier dossier) =>
        gap is { Kind: GapKind.Wait, From: { } day } && Wachten.ClosesBefore(dossier, Permit.Indefinite, day);
}
