using Inburgering.Domain.Subjects.ClosedPermit;
using Inburgering.Domain.Subjects.Decision;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Subjects.Extension;

/// <summary>What there is to do for it.</summary>
public static class ExtensionSteps
{
    /// <summary>
    /// Where IND may decide after the permit expires, the extension is filed too (R24). Until 12 June 2026 the form's own
    /// fallback does so. When the expiry date is not known, the extension comes first.
    /// </summary>
    public static StepKind VerlengingOokIndienen { get; } = new("verlenging-ook-indienen", Moment.Before, WindowProvisions.BeforeExpiry, DecisionProvisions.SixMonths)
    {
        Rank = 20,
        When = filing => filing.Permit != Permit.Extension
            && filing.Dossier.Applies(ClosedPermitChanges.GeenOnbepaaldeTijd)
            && filing.Dossier.HoldsFixedTerm
            && !filing.Dossier.HasAskedForExtension
            && filing.Dossier.Look(WindowQuestions.GeldigTot) is { IsOpen: false } until
            && (!until.IsKnown || Besluit.Day(filing) > until.Value),
        Says = Between,
    };

    /// <summary>The step with the days between which an extension can be filed.</summary>
    private static Step Between(StepKind kind, Filing filing)
    {
        if (filing.Dossier.ValidUntil is not { } validUntil || filing.Dossier.Posting is not { } posting)
        {
            return kind.Plain("zonder-datum");
        }

        DateOnly first = Termijn.FirstDayOfExtension(filing.Dossier, validUntil);
        DateOnly last = Termijn.LastDay(filing.Dossier, validUntil);
        return posting > validUntil ? kind.Plain("te-laat")
            : posting > last ? kind.Plain("laatste-week")
            : posting < first ? new(kind, [Text.Of($"stap.{kind.Id}.vanaf", ("van", first), ("tot", last))], last)
            : kind.On(last);
    }
}
