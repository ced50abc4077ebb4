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
            SufficientlyIntegratedProvisions.Vb396a5,
        ],
        Questions =
        [
            SufficientlyIntegratedQuestions.AdviesIngeburgerd,
            SufficientlyIntegratedQuestions.TienJaarInNederland,
            SufficientlyIntegratedQuestions.VijfJaarGewerkt,
            SufficientlyIntegratedQuestions.NederlandsGoed,
        ],
        Changes = [SufficientlyIntegratedChanges.VoldoendeIngeburgerd],
        Rulings =
        [
            new("R7", SufficientlyIntegratedProvisions.Box6NotEvident, SufficientlyIntegratedProvisions.TenYears, SufficientlyIntegratedProvisions.FiveYearsWork, SufficientlyIntegratedProvisions.Dutch, SufficientlyIntegratedProvisions.Request, SufficientlyIntegratedProvisions.Interview, SufficientlyIntegratedProvisions.Sent, SufficientlyIntegratedProvisions.Enclose, SufficientlyIntegratedProvisions.Vb396a5),
        ],
        Thresholds =
        [
            Threshold.Of("kosten-gesprek", VoldoendeIngeburgerd.CostsOfInterview, SufficientlyIntegratedProvisions.Interview),
            Threshold.Of("jaren-voldoende-gewoond", 10, SufficientlyIntegratedProvisions.TenYears),
            Threshold.Of("jaren-voldoende-gewerkt", 5, SufficientlyIntegratedProvisions.FiveYearsWork),
        ],
        Items = [SufficientlyIntegratedPapers.AdviesVoldoendeIngeburgerd],
        Steps = [SufficientlyIntegratedSteps.AdviesIngeburgerdAanvragen],
        FormEntries = [SufficientlyIntegratedEntries.NoBox],
        Letters = [SufficientlyIntegratedLetters.IndAdvies, SufficientlyIntegratedLetters.WerkgeverDuo, SufficientlyIntegratedLetters.DuoIngeburgerd],
    };
}
