namespace Inburgering.Domain.Subjects.Fee;

/// <summary>What there is to do for it.</summary>
public static class FeeSteps
{
    /// <summary>Looking up the fee, before anything goes to the post; left off where it is known to be nothing.</summary>
    public static StepKind LegesOpzoeken { get; } = new("leges-opzoeken", Moment.Posting, FeeProvisions.Fee)
    {
        Rank = 5,
        When = filing => !IsFree(filing),
        Says = (kind, filing) => FeeOf(filing) is { } fee
            ? new Step(kind, [Text.Of("stap.leges-opzoeken.bedrag", ("bedrag", fee.Euros), ("datum", fee.From))], null)
            : kind.Plain("tekst"),
    };

    /// <summary>An extension is free on every day that the table knows, so also while the day of posting is not given (R37).</summary>
    private static bool IsFree(Filing filing) => FeeOf(filing) is { Euros: 0 }
        || (filing.Permit == Permit.Extension && filing.Dossier.Posting is null && filing.Dossier.Law.Edition is Edition.InForce);

    private static Amount? FeeOf(Filing filing) => AmountTable.FeeOf(filing.Dossier, filing.Permit);
}
