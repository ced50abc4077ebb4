namespace Inburgering.Domain.Subjects.Window;

/// <summary>All of it in one place.</summary>
public static class WindowSubject
{
    public static Subject Definition { get; } = new(typeof(WindowSubject))
    {
        Provisions = [WindowProvisions.BeforeExpiry, WindowProvisions.SixMonths, WindowProvisions.Vw40, WindowProvisions.Vw99, WindowProvisions.Vb380, WindowProvisions.Vb3103],
        Questions = [WindowQuestions.GeldigTot, WindowQuestions.VerlengingGevraagd],
        Changes = [WindowChanges.DrieMaanden, WindowChanges.KaartNietVergunning, WindowChanges.GeenVroegsteDag, WindowChanges.VierWeken],
        Rulings =
        [
            new("R11", WindowProvisions.BeforeExpiry, WindowProvisions.SixMonths, WindowProvisions.Vw40, WindowProvisions.Vw99, WindowProvisions.Vb380),
            new("R30", WindowProvisions.Vb3103),
            new("R40"),
            new("R42"),
        ],
        Thresholds =
        [
            Threshold.Of("maanden-voor-einde", Termijn.Months, WindowProvisions.SixMonths),
            Threshold.Of("maanden-voor-einde-nu", Termijn.MonthsSinceDrieMaanden, WindowProvisions.SixMonths),
            Threshold.Of("dagen-voor-vijf-jaar", Termijn.DaysBeforeFiveYears, WindowProvisions.Vw40),
            Threshold.Of("dagen-voor-de-post", Termijn.DaysForThePost, WindowProvisions.Vb380),
            Threshold.Of("dagen-tot-ontvangst", Termijn.DaysToBeReceived, WindowProvisions.Vb3103),
            Threshold.Of("dagen-na-einde", WindowChanges.DaysAfterExpiry, WindowProvisions.BeforeExpiry),
            Threshold.Of("maanden-nieuwe-aanvraag", WindowChanges.MonthsUntilNewApplication, WindowProvisions.BeforeExpiry),
        ],
        Items = [WindowPapers.BriefTeLaat],
        Dates = [WindowDates.VroegstIndienen, WindowDates.UiterlijkIndienen, WindowDates.VergunningEindigt, WindowDates.Posten],
        Letters = [WindowLetters.EigenTeLaat],
        Facts = [WindowFacts.Blijven, WindowFacts.KaartLooptAf],
        Encloses = filing =>
        {
            if (filing.Permit != Permit.LongTermResident && filing.Dossier.IsExpired && IsToExplain(filing.Dossier))
            {
                filing.Envelope.Add(WindowPapers.BriefTeLaat);
            }
        },
    };

    /// <summary>Who asked in time has nothing to explain.</summary>
    private static bool IsToExplain(Dossier dossier) =>
        dossier.Law.Edition is Edition.AsPrinted || dossier.Look(WindowQuestions.VerlengingGevraagd).Is(false);
}
