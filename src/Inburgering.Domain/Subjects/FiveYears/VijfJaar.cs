using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.Extension;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Subjects.FiveYears;

/// <summary>Five years of asylum: for 493 and 497 complete before the permit expires (R9), for 513 on the day of posting or, uncertain, of the decision (R10).</summary>
internal sealed class VijfJaar() : Condition(
    ConditionId,
    FiveYearsProvisions.Five,
    FiveYearsProvisions.For513Stay,
    WindowProvisions.Vw40,
    FiveYearsProvisions.Vw442,
    FiveYearsProvisions.Vw45b2a,
    FiveYearsProvisions.Vw45b4,
    FiveYearsProvisions.VcD121)
{
    public const string ConditionId = "vijf-jaar";

    /// <summary>The years that the form asks for.</summary>
    public const int Years = 5;

    /// <summary>How long IND may take to decide, and the five years of 513 may still take to be complete (LAW.VC.D1.21).</summary>
    public const int MonthsToDecide = 6;

    /// <summary>The day on which the five years are complete; null while the start is not known.</summary>
    public static DateOnly? CompleteOn(Dossier dossier) =>
        dossier.Look(FiveYearsQuestions.AsielSinds) is { IsKnown: true, Value: var since } ? since.AddYears(Years) : null;

    /// <summary>Whether a permit asks for the five years on the day of posting; an extension no longer does under <see cref="FiveYearsChanges.DrieJaar"/>.</summary>
    public static bool IsAsked(Dossier dossier, Permit permit) => permit != Permit.Extension || !dossier.Applies(FiveYearsChanges.DrieJaar);

    public override ImmutableArray<Question> Questions => [RequestQuestions.DatumAanvraag, CurrentPermitQuestions.HuidigeVergunning, FiveYearsQuestions.AsielSinds, WindowQuestions.GeldigTot];

    public override Finding? Judge(Dossier dossier, Permit permit)
    {
        if (!IsAsked(dossier, permit))
        {
            return null;
        }

        Hearing hearing = Hear(dossier).Cite(Cited(permit));
        if (hearing.AskPosting() is not { } posting || hearing.Ask(FiveYearsQuestions.AsielSinds) is not { IsKnown: true, Value: var since })
        {
            return hearing.Unknown();
        }

        DateOnly complete = since.AddYears(Years);
        return complete <= posting ? hearing.Met("vol", ("datum", complete))
            : permit == Permit.LongTermResident ? BeforeDecision(hearing, posting, complete)
            : BeforeExpiry(hearing, permit, complete);
    }

    private static ImmutableArray<Provision> Cited(Permit permit) =>
        permit == Permit.LongTermResident ? [FiveYearsProvisions.For513Stay, FiveYearsProvisions.Vw45b2a, FiveYearsProvisions.Vw45b4, FiveYearsProvisions.Vw442, FiveYearsProvisions.VcD121]
        : permit == Permit.Indefinite ? [FiveYearsProvisions.Five, WindowProvisions.Vw40]
        : [FiveYearsProvisions.Five];

    /// <summary>The act counts to the application, IND's instruction to its decision: who gets there while IND decides may wait, or ask.</summary>
    private static Finding BeforeDecision(Hearing hearing, DateOnly posting, DateOnly complete) =>
        hearing.Dossier.Law.Edition is Edition.InForce && complete <= posting.AddMonths(MonthsToDecide)
            ? hearing.Uncertain(hearing.Reason("vol-voor-besluit", ("datum", complete)), Wachten.Until(hearing.Dossier, Permit.LongTermResident, complete))
            : Wait(hearing, Permit.LongTermResident, complete);

    private static Finding BeforeExpiry(Hearing hearing, Permit permit, DateOnly complete)
    {
        if (hearing.Ask(CurrentPermitQuestions.HuidigeVergunning).IsOpen || hearing.Ask(WindowQuestions.GeldigTot) is not { IsKnown: true, Value: var validUntil })
        {
            return hearing.Unknown();
        }

        return complete <= validUntil ? hearing.Met("vol-voor-einde", ("datum", complete))
            : permit == Permit.Extension ? hearing.Uncertain("verlenging-te-vroeg", ExtensionFirst.Due(hearing.Dossier))
            : Wait(hearing, permit, complete);
    }

    private static Finding Wait(Hearing hearing, Permit permit, DateOnly complete) => hearing.NotMet(
        hearing.Reason(Wachten.ClosesBefore(hearing.Dossier, permit, complete) ? "na-sluiting" : "wachten", ("datum", complete)),
        Wachten.Until(hearing.Dossier, permit, complete));
}
