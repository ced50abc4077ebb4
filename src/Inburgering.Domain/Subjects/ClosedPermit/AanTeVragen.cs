using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.Decision;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Domain.Subjects.ResidenceGround;

namespace Inburgering.Domain.Subjects.ClosedPermit;

/// <summary>Whether a permit can be applied for at all: 497 until 12 June 2026 (R25), 513 since 29 March 2014 (R39). The form as printed knows neither day.</summary>
internal sealed class AanTeVragen() : Condition(ConditionId, ClosedPermitProvisions.Box497, DecisionProvisions.SixMonths, CurrentPermitProvisions.Vw28, ResidenceGroundProvisions.Vw45b1d)
{
    public const string ConditionId = "aan-te-vragen";

    /// <summary>What stands in the way where 497 closes before the day that would have to be waited for.</summary>
    public static Gap TooLate { get; } = Gap.Fixed(ConditionId) with { Text = Text.Of("ontbreekt.aan-te-vragen.gesloten") };

    public override bool ClosesPermit => true;

    public override ImmutableArray<Question> Questions => [RequestQuestions.DatumAanvraag];

    public override Finding? Judge(Dossier dossier, Permit permit)
    {
        if (dossier.Law.Edition is Edition.AsPrinted || (permit == Permit.Indefinite && !dossier.Law.Knows(ClosedPermitChanges.GeenOnbepaaldeTijd)))
        {
            return null;
        }

        Hearing hearing = Hear(dossier);
        return hearing.AskPosting() is not { } posting ? hearing.Unknown()
            : permit == Permit.LongTermResident ? OpenedTo513(hearing.Cite(ResidenceGroundProvisions.Vw45b1d))
            : StillOpenTo497(hearing.Cite(ClosedPermitProvisions.Box497, DecisionProvisions.SixMonths, CurrentPermitProvisions.Vw28), posting);
    }

    private static Finding? StillOpenTo497(Hearing hearing, DateOnly posting)
    {
        if (hearing.Applies(ClosedPermitChanges.GeenOnbepaaldeTijd))
        {
            return hearing.NotMet("gesloten");
        }

        return posting >= ClosedPermitChanges.UndecidedWhen497Closes && hearing.RestOn(ClosedPermitChanges.GeenOnbepaaldeTijd)
            ? hearing.Uncertain("beslissing-te-laat", Gap.FindOut(ConditionId))
            : null;
    }

    private static Finding? OpenedTo513(Hearing hearing)
    {
        if (hearing.Dossier.Applies(ClosedPermitChanges.EuVergunningAsiel))
        {
            return null;
        }

        hearing.RestOn(ClosedPermitChanges.EuVergunningAsiel);
        return hearing.NotMet("nog-niet-513");
    }
}
