namespace Inburgering.Domain.Subjects.Fee;

/// <summary>What there is to do for it.</summary>
public static class FeeSteps
{
    /// <summary>Looking up the fee, before anything goes to the post; left off where it is known to be nothing.</summary>
    public static StepKind LegesOpzoeken { get; } = new("leges-opzoeken", Moment.Posting, FeeProvisions.Fee)
    {
        Rank = 5,
        When = filing => FeeOf(filing) is not { Euros: 0 },
        Says = (kind, filing) => FeeOf(filing) is { } fee
            ? new Step(kind, [Text.Of("stap.leges-opzoeken.bedrag", ("bedrag", fee.Euros), ("datum", fee.From))], null)
            : kind.Plain("tekst"),
    };

    private static Amount? FeeOf(Filing filing) => AmountTable.On(filing.Dossier, $"leges-{filing.Permit.Code}");
}
