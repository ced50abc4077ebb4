using Inburgering.Domain.Subjects.Decision;
using Inburgering.Domain.Subjects.ResidenceGround;

namespace Inburgering.Domain.Subjects.ClosedPermit;

/// <summary>The changes of the law that touch it, with their days.</summary>
public static class ClosedPermitChanges
{
    /// <summary>497 can no longer be applied for; what was not decided by then is treated as a renewal (R16, R25).</summary>
    public static LawChange GeenOnbepaaldeTijd { get; } =
        new("geen-onbepaalde-tijd", new(2026, 6, 12), Confidence.Sure, new(2026, 11, 28), Statute.Vw.On(2026, 6, 12).Article("28"))
        {
            Rank = 30,
            Before = Statute.Vw.On(2026, 2, 28).Article("33"),
            Touches = [ClosedPermitProvisions.Box497, ClosedPermitProvisions.Box497Fallback, ResidenceGroundProvisions.Box513Fallback, DecisionProvisions.SixMonths],
        };

    /// <summary>Before it the EU status was not open to holders of an asylum permit (R39).</summary>
    public static LawChange EuVergunningAsiel { get; } =
        new("eu-vergunning-asiel", new(2014, 3, 29), Confidence.Sure, new(2026, 11, 28), Statute.Vw.On(2014, 3, 29).Article("45b"))
        {
            Rank = 65,
            OpensAWay = true,
            Before = Statute.Vw.On(2014, 3, 22).Article("21"),
            Touches = [ResidenceGroundProvisions.Vw45b1d],
        };

    /// <summary>
    /// From this day of posting a 497 case may still be undecided when 497 closes: six months to decide, counted
    /// back from that day (R25).
    /// </summary>
    public static DateOnly UndecidedWhen497Closes { get; } = GeenOnbepaaldeTijd.From.AddMonths(-Besluit.Months);

    /// <summary>Whether nobody can apply for a permit any more on a day, by the law in force.</summary>
    public static bool IsClosed(string permit, DateOnly day) => permit == Permit.Indefinite.Code && day >= GeenOnbepaaldeTijd.From;

    /// <summary>Whether 497 may close before a case that is posted then is decided; not while the day of posting is not given.</summary>
    public static bool MayCloseBeforeDecision(Dossier dossier) => dossier.Law.Knows(GeenOnbepaaldeTijd) && dossier.Posting >= UndecidedWhen497Closes;
}
