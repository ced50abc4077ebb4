namespace Inburgering.Domain.Subjects.Integration.SufficientlyIntegrated;

/// <summary>All of it in one place.</summary>
public static class SufficientlyIntegratedSubject
{
    public static Subject Definition { get; } = new(typeof(SufficientlyIntegratedSubject))
    {
        Provisions =
        [
            SufficientlyIntegratedProvisions.Box6NotEvident,
            SufficientlyIntegratedProvisions.TenYears,
            SufficientlyIntegratedProvisions.FiveYearsWork,
            SufficientlyIntegratedProvisions.Dutch,
            SufficientlyIntegratedProvisions.Request,
            SufficientlyIntegratedProvisions.Interview,
            SufficientlyIntegratedProvisions.Sent,
            SufficientlyIntegratedProvisions.Enclose,
        ],
        Rulings =
        [
            new("R7", SufficientlyIntegratedProvisions.Box6NotEvident, SufficientlyIntegratedProvisions.TenYears, SufficientlyIntegratedProvisions.FiveYearsWork, SufficientlyIntegratedProvisions.Dutch, SufficientlyIntegratedProvisions.Request, SufficientlyIntegratedProvisions.Interview, SufficientlyIntegratedProvisions.Sent, SufficientlyIntegratedProvisions.Enclose),
        ],
        Thresholds =
        [
            Threshold.Of("kosten-gesprek", 90, SufficientlyIntegratedProvisions.Interview),
            Threshold.Of("jaren-voldoende-gewoond", 10, SufficientlyIntegratedProvisions.TenYears),
            Threshold.Of("jaren-voldoende-gewerkt", 5, SufficientlyIntegratedProvisions.FiveYearsWork),
        ],
        Items = [SufficientlyIntegratedPapers.AdviesVoldoendeIngeburgerd],
        Encloses = filing =>
        {
            if (filing.Permit == Permit.Indefinite && VoldoendeIngeburgerd.HasLetter(filing.Dossier))
            {
                filing.Envelope.Add(SufficientlyIntegratedPapers.AdviesVoldoendeIngeburgerd);
            }
        },
    };
}
