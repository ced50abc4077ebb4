using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Subjects.FiveYears;

/// <summary>Five years on asylum permits: for 493 and 497 complete before the permit expires (R9), for 513 on the day of posting (R10).</summary>
internal sealed class VijfJaar() : Condition("vijf-jaar", FiveYearsProvisions.Five, FiveYearsProvisions.For513Stay)
{
    /// <summary>The years that the form asks for.</summary>
    public const int Years = 5;

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

        Hearing hearing = Hear(dossier).Cite(permit == Permit.LongTermResident ? FiveYearsProvisions.For513Stay : FiveYearsProvisions.Five);
        if (hearing.AskPosting() is not { } posting || hearing.Ask(FiveYearsQuestions.AsielSinds) is not { IsKnown: true, Value: var since })
        {
            return hearing.Unknown();
        }

        DateOnly complete = since.AddYears(Years);
        return complete <= posting ? hearing.Met("vol", ("datum", complete))
            : permit == Permit.LongTermResident ? Wait(hearing, complete)
            : BeforeExpiry(hearing, permit, complete);
    }

    private static Finding BeforeExpiry(Hearing hearing, Permit permit, DateOnly complete)
    {
        if (!hearing.Ask(CurrentPermitQuestions.HuidigeVergunning).IsKnown || hearing.Ask(WindowQuestions.GeldigTot) is not { IsKnown: true, Value: var validUntil })
        {
            return hearing.Unknown();
        }

        return complete <= validUntil ? hearing.Met("vol-voor-einde", ("datum", complete))
            : permit == Permit.Extension ? hearing.Uncertain("verlenging-te-vroeg", Gap.Extension, Gap.AskInd)
            : Wait(hearing, complete);
    }

    private static Finding Wait(Hearing hearing, DateOnly complete) => hearing.NotMet(
        hearing.Reason("wachten", ("datum", complete)),
        hearing.Dossier.OutlastsPermit(complete) ? [Gap.Extension, Gap.WaitUntil(complete)] : [Gap.WaitUntil(complete)]);
}
