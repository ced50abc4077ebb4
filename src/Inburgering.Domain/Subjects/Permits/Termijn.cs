namespace Inburgering.Domain.Subjects.Permits;

/// <summary>The time in which to file: before the permit expires, and not too early (R11).</summary>
internal sealed class Termijn() : Condition(ConditionId, Ind.When.BeforeExpiry, Ind.When.SixMonths)
{
    public const string ConditionId = "termijn";

    /// <summary>How long before the last day of validity the window opens.</summary>
    public const int Months = 6;

    /// <summary>The same for an extension under <see cref="LawChanges.DrieMaanden"/>.</summary>
    public const int MonthsSinceDrieMaanden = 3;

    /// <summary>
    /// The first day of filing, reckoned from the last day of validity; null where there is no earliest day
    /// (513 under <see cref="LawChanges.GeenVroegsteDag513"/>).
    /// </summary>
    public static DateOnly? Opens(Dossier dossier, Permit permit, DateOnly validUntil) =>
        permit == Permit.LongTermResident && dossier.Applies(LawChanges.GeenVroegsteDag513) ? null
        : permit == Permit.Extension && dossier.Applies(LawChanges.DrieMaanden) ? validUntil.AddMonths(-MonthsSinceDrieMaanden)
        : validUntil.AddMonths(-Months);

    public override ImmutableArray<Question> Questions => [PermitQuestions.DatumAanvraag, PermitQuestions.HuidigeVergunning, PermitQuestions.GeldigTot];

    public override Finding? Judge(Dossier dossier, Permit permit)
    {
        if (dossier.Look(PermitQuestions.HuidigeVergunning).Is(PermitQuestions.IndefiniteTime))
        {
            return null;
        }

        Hearing hearing = Hear(dossier);
        if (hearing.AskPosting() is not { } posting
            || !hearing.Ask(PermitQuestions.HuidigeVergunning).IsKnown
            || hearing.Ask(PermitQuestions.GeldigTot) is not { IsKnown: true, Value: var validUntil })
        {
            return hearing.Unknown();
        }

        return posting > validUntil ? Expired(hearing.Cite(Ind.When.BeforeExpiry), permit, validUntil)
            : Opens(dossier, permit, validUntil) is not { } opens ? WithoutEarliestDay(hearing, posting, validUntil)
            : InWindow(hearing, permit, posting, opens, validUntil);
    }

    private static Finding Expired(Hearing hearing, Permit permit, DateOnly validUntil) => permit == Permit.LongTermResident
        ? hearing.NotMet(hearing.Reason("verlopen.513", ("datum", validUntil)), Gap.Extension)
        : hearing.Uncertain(hearing.Reason("verlopen", ("datum", validUntil)), Gap.Do("direct-indienen"));

    private static Finding WithoutEarliestDay(Hearing hearing, DateOnly posting, DateOnly validUntil)
    {
        if (posting >= validUntil.AddMonths(-Months))
        {
            return hearing.Met("op-tijd", ("datum", validUntil));
        }

        hearing.RestOn(LawChanges.GeenVroegsteDag513);
        return hearing.Met("geen-vroegste-dag", ("datum", validUntil));
    }

    private static Finding InWindow(Hearing hearing, Permit permit, DateOnly posting, DateOnly opens, DateOnly validUntil)
    {
        if (permit == Permit.Extension)
        {
            hearing.Applies(LawChanges.DrieMaanden);
        }

        return posting < opens
            ? hearing.NotMet(hearing.Reason("te-vroeg", ("datum", opens)), Gap.WaitUntil(opens))
            : hearing.Met("op-tijd", ("datum", validUntil));
    }
}
