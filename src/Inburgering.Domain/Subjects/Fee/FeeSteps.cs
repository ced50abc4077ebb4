using Inburgering.Domain.Subjects.FiveYears;

namespace Inburgering.Domain.Subjects.Fee;

/// <summary>What there is to do for it.</summary>
public static class FeeSteps
{
    public static StepKind LegesOpzoeken { get; } = new("leges-opzoeken", Moment.Posting, FeeProvisions.Fee)
    {
        Rank = 40,
        When = filing => filing.Permit != Permit.Extension || !filing.Dossier.Applies(FiveYearsChanges.DrieJaar),
    };
}
