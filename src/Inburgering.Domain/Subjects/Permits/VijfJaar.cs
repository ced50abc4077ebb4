namespace Inburgering.Domain.Subjects.Permits;

/// <summary>Five years on asylum permits: for 493 and 497 complete before the permit expires (R9), for 513 on the day of posting (R10).</summary>
internal sealed class VijfJaar() : Condition("vijf-jaar", Ind.Min.Five, Ind.Min.For513Stay)
{
    /// <summary>The years that the form asks for.</summary>
    public const int Years = 5;

    /// <summary>The day on which the five years are complete; null while the start is not known.</summary>
    public static DateOnly? CompleteOn(Dossier dossier) =>
        dossier.Look(PermitQuestions.AsielSinds) is { IsKnown: true, Value: var since } ? since.AddYears(Years) : null;

    /// <summary>Whether a permit asks for the five years on the day of posting; an extension no longer does under <see cref="LawChanges.DrieJaar"/>.</summary>
    public static bool IsAsked(Dossier dossier, Permit permit) => permit != Permit.Extension || !dossier.Applies(LawChanges.DrieJaar);

    public override ImmutableArray<Question> Questions => [PermitQuestions.DatumAanvraag, PermitQuestions.HuidigeVergunning, PermitQuestions.AsielSinds, PermitQuestions.GeldigTot];

    public override Finding? Judge(Dossier dossier, Permit permit)
    {
        if (!IsAsked(dossier, permit))
        {
            return null;
        }

        Hearing hearing = Hear(dossier).Cite(permit == Permit.LongTermResident ? Ind.Min.For513Stay : Ind.Min.Five);
        if (hearing.AskPosting() is not { } posting || hearing.Ask(PermitQuestions.AsielSinds) is not { IsKnown: true, Value: var since })
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
        if (!hearing.Ask(PermitQuestions.HuidigeVergunning).IsKnown || hearing.Ask(PermitQuestions.GeldigTot) is not { IsKnown: true, Value: var validUntil })
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
