namespace Inburgering.Domain.Subjects.Window;

/// <summary>All of it in one place.</summary>
public static class WindowSubject
{
    public static Subject Definition { get; } = new(typeof(WindowSubject))
    {
        Provisions = [WindowProvisions.BeforeExpiry, WindowProvisions.SixMonths],
        Questions = [WindowQuestions.GeldigTot],
        Changes = [WindowChanges.DrieMaanden, WindowChanges.GeenVroegsteDag513],
        Rulings = [new("R11", WindowProvisions.BeforeExpiry, WindowProvisions.SixMonths)],
        Thresholds =
        [
            Threshold.Of("maanden-voor-einde", Termijn.Months, WindowProvisions.SixMonths),
            Threshold.Of("maanden-voor-einde-nu", Termijn.MonthsSinceDrieMaanden, WindowProvisions.SixMonths),
        ],
        Items = [WindowPapers.BriefTeLaat],
        Dates = [WindowDates.VroegstIndienen, WindowDates.UiterlijkIndienen, WindowDates.Posten],
        Encloses = filing =>
        {
            if (filing.Permit != Permit.LongTermResident && filing.Dossier.Posting is { } posting && filing.Dossier.OutlastsPermit(posting))
            {
                filing.Envelope.Add(WindowPapers.BriefTeLaat);
            }
        },
    };
}
