using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.Extension;
using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Domain.Subjects.Sponsor;

namespace Inburgering.Domain.Subjects.Window;

/// <summary>The time in which to file: not too early, and so that IND has it before the card runs out (R11).</summary>
internal sealed class Termijn() : Condition(
    ConditionId,
    WindowProvisions.BeforeExpiry,
    WindowProvisions.SixMonths,
    WindowProvisions.Vw40,
    SponsorProvisions.Vw94,
    WindowProvisions.Vw99,
    WindowProvisions.Vb380,
    WindowProvisions.Vb3103)
{
    public const string ConditionId = "termijn";

    /// <summary>How long before the last day of validity the window opens.</summary>
    public const int Months = 6;

    /// <summary>The same for an extension under <see cref="WindowChanges.DrieMaanden"/>.</summary>
    public const int MonthsSinceDrieMaanden = 3;

    /// <summary>How long before the five years are complete 497 can be asked for (LAW.VW.40).</summary>
    public const int DaysBeforeFiveYears = 28;

    /// <summary>How long before the last day of validity an application goes to the post at the latest, so that IND has it in time.</summary>
    public const int DaysForThePost = 7;

    /// <summary>How long an application may be on its way, so that a change of law within it may hold on the day of receipt (R30).</summary>
    public const int DaysToBeReceived = 14;

    /// <summary>The first day of filing an extension. From a day on which three months hold, they hold for who looks ahead to it too.</summary>
    public static DateOnly FirstDayOfExtension(Dossier dossier, DateOnly validUntil)
    {
        DateOnly bySixMonths = validUntil.AddMonths(-Months);
        return LooksAtThreeMonths(dossier, bySixMonths) ? validUntil.AddMonths(-MonthsSinceDrieMaanden) : bySixMonths;
    }

    /// <summary>The last day of posting.</summary>
    public static DateOnly LastDay(Dossier dossier, DateOnly validUntil) =>
        dossier.Law.Edition is Edition.AsPrinted ? validUntil : validUntil.AddDays(-DaysForThePost);

    /// <summary>The first day of filing for a permit, as the time line shows it; null where there is none to name.</summary>
    public static DateOnly? EarliestDay(Dossier dossier, Permit permit) =>
        permit == Permit.LongTermResident && dossier.Law.Edition is Edition.InForce ? VijfJaar.CompleteOn(dossier)
        : dossier.ValidUntil is not { } validUntil ? null
        : permit == Permit.Extension ? FirstDayOfExtension(dossier, validUntil)
        : permit == Permit.LongTermResident || dossier.Law.Edition is Edition.AsPrinted ? validUntil.AddMonths(-Months)
        : VijfJaar.CompleteOn(dossier) is { } complete && !(complete <= dossier.Posting) ? FirstDayOf497(validUntil, complete)
        : null;

    /// <summary>What is asked of IND once the card has run out; it is too late to warn of that.</summary>
    private static readonly Gap AskWhether513 = Gap.AskInd with { Text = Text.Of("ontbreekt.ind-vragen.513") };

    public override ImmutableArray<Question> Questions =>
        [RequestQuestions.DatumAanvraag, CurrentPermitQuestions.HuidigeVergunning, FiveYearsQuestions.AsielSinds, WindowQuestions.GeldigTot, WindowQuestions.VerlengingGevraagd];

    public override Finding? Judge(Dossier dossier, Permit permit)
    {
        if (dossier.HoldsIndefinite)
        {
            return null;
        }

        Hearing hearing = Hear(dossier);
        if (hearing.AskPosting() is not { } posting
            || hearing.Ask(CurrentPermitQuestions.HuidigeVergunning) is var now && now.IsOpen
            || hearing.Ask(WindowQuestions.GeldigTot) is not { IsKnown: true, Value: var validUntil })
        {
            return hearing.Unknown();
        }

        Finding finding = posting > validUntil
            ? Expired(hearing, permit, posting, validUntil)
            : BeforeExpiry(hearing, permit, posting, validUntil);
        // Holders of an indefinite permit need not keep to it: it cannot rule 513 out for who does not know what they hold.
        return now.IsKnown || permit != Permit.LongTermResident || finding.Verdict is not Verdict.NotMet ? finding : hearing.Unknown();
    }

    private static Finding BeforeExpiry(Hearing hearing, Permit permit, DateOnly posting, DateOnly validUntil)
    {
        hearing.Cite(WindowProvisions.BeforeExpiry, WindowProvisions.SixMonths, WindowProvisions.Vb380, WindowProvisions.Vb3103);
        Dossier dossier = hearing.Dossier;
        if (posting < validUntil.AddMonths(-Months) && permit == Permit.LongTermResident && hearing.Applies(WindowChanges.GeenVroegsteDag))
        {
            return hearing.Met("geen-vroegste-dag", ("datum", LastDay(dossier, validUntil)));
        }

        if (Opens(hearing, permit, posting, validUntil) is not { } opens)
        {
            return hearing.Unknown();
        }

        return posting < opens ? TooEarly(hearing, permit, opens)
            : posting <= LastDay(dossier, validUntil) ? hearing.Met("op-tijd", ("datum", LastDay(dossier, validUntil)))
            : hearing.Uncertain(hearing.Reason(permit == Permit.Extension ? "laatste-week.493" : "laatste-week.sterker", ("datum", validUntil)), Gap.Do("op-tijd-indienen"));
    }

    /// <summary>The first day of filing; null while that hangs on when the five years are complete.</summary>
    private static DateOnly? Opens(Hearing hearing, Permit permit, DateOnly posting, DateOnly validUntil)
    {
        DateOnly bySixMonths = validUntil.AddMonths(-Months);
        if (permit == Permit.Extension)
        {
            if (LooksAtThreeMonths(hearing.Dossier, bySixMonths))
            {
                hearing.RestOn(WindowChanges.DrieMaanden);
            }

            return FirstDayOfExtension(hearing.Dossier, validUntil);
        }

        if (permit == Permit.LongTermResident || hearing.Dossier.Law.Edition is Edition.AsPrinted || posting >= bySixMonths)
        {
            return bySixMonths;
        }

        hearing.Cite(WindowProvisions.Vw40);
        return hearing.Ask(FiveYearsQuestions.AsielSinds).IsKnown && VijfJaar.CompleteOn(hearing.Dossier) is { } complete ? FirstDayOf497(validUntil, complete) : null;
    }

    private static Finding TooEarly(Hearing hearing, Permit permit, DateOnly opens) => hearing.NotMet(
        hearing.Reason(Wachten.ClosesBefore(hearing.Dossier, permit, opens) ? "na-sluiting" : "te-vroeg", ("datum", opens)),
        Wachten.Until(hearing.Dossier, permit, opens));

    private static Finding Expired(Hearing hearing, Permit permit, DateOnly posting, DateOnly validUntil)
    {
        hearing.Cite(WindowProvisions.BeforeExpiry, WindowProvisions.Vb3103);
        return hearing.Dossier.Law.Edition is Edition.AsPrinted
            ? TooLate(hearing, permit, posting, validUntil)
            : hearing.Ask(WindowQuestions.VerlengingGevraagd) switch
            {
                { IsKnown: false } => hearing.Unknown(),
                { Value: true } => AskedAlready(hearing.Cite(WindowProvisions.Vw99), permit),
                _ when hearing.Applies(WindowChanges.KaartNietVergunning) => OnlyTheCardRanOut(hearing.Cite(WindowProvisions.Vw99, SponsorProvisions.Vw94), permit, validUntil),
                _ => TooLate(hearing, permit, posting, validUntil),
            };
    }

    private static Finding AskedAlready(Hearing hearing, Permit permit)
    {
        Gap ask = Gap.AskInd with { Text = Text.Of("ontbreekt.ind-vragen.verlenging") };
        return permit == Permit.Extension ? hearing.NotMet("al-gevraagd", ask) : hearing.Uncertain("al-gevraagd.sterker", ask);
    }

    private static Finding OnlyTheCardRanOut(Hearing hearing, Permit permit, DateOnly validUntil)
    {
        ImmutableArray<Gap> extension = ExtensionFirst.Due(hearing.Dossier);
        return permit == Permit.LongTermResident
            ? hearing.Uncertain(hearing.Reason("kaart-verlopen.513", ("datum", validUntil)), [.. extension, AskWhether513])
            : hearing.Uncertain(hearing.Reason("kaart-verlopen", ("datum", validUntil)), extension);
    }

    private static Finding TooLate(Hearing hearing, Permit permit, DateOnly posting, DateOnly validUntil)
    {
        ImmutableArray<Gap> extension = ExtensionFirst.Due(hearing.Dossier);
        if (permit != Permit.LongTermResident)
        {
            bool asNewApplication = hearing.Dossier.Law.Edition is Edition.InForce && posting > validUntil.AddMonths(WindowChanges.MonthsUntilNewApplication);
            return hearing.Uncertain(hearing.Reason("verlopen", ("datum", validUntil)), asNewApplication ? [.. extension, Gap.Do("advocaat")] : extension);
        }

        return posting <= validUntil.AddDays(WindowChanges.DaysAfterExpiry) && hearing.Applies(WindowChanges.VierWeken)
            ? hearing.Uncertain(hearing.Reason("vier-weken", ("datum", validUntil)), [.. extension, AskWhether513])
            : hearing.NotMet(hearing.Reason("verlopen.513", ("datum", validUntil)), extension);
    }

    private static bool LooksAtThreeMonths(Dossier dossier, DateOnly bySixMonths) =>
        dossier.Applies(WindowChanges.DrieMaanden) || dossier.Law.Applies(WindowChanges.DrieMaanden, bySixMonths);

    private static DateOnly FirstDayOf497(DateOnly validUntil, DateOnly complete)
    {
        DateOnly bySixMonths = validUntil.AddMonths(-Months);
        DateOnly byFiveYears = complete.AddDays(-DaysBeforeFiveYears);
        return byFiveYears < bySixMonths ? byFiveYears : bySixMonths;
    }
}
