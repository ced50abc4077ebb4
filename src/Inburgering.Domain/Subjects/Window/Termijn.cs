using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Domain.Subjects.Window;

/// <summary>The time in which to file: before the permit expires, and not too early (R11).</summary>
internal sealed class Termijn() : Condition(ConditionId, WindowProvisions.BeforeExpiry, WindowProvisions.SixMonths)
{
    public const string ConditionId = "termijn";

    /// <summary>How long before the last day of validity the window opens.</summary>
    public const int Months = 6;

    /// <summary>The same for an extension under <see cref="WindowChanges.DrieMaanden"/>.</summary>
    public const int MonthsSinceDrieMaanden = 3;

    /// <summary>
    /// The first day of filing, reckoned from the last day of validity; null where there is no earliest day
    /// (513 under <see cref="WindowChanges.GeenVroegsteDag513"/>).
    /// </summary>
    public static DateOnly? Opens(Dossier dossier, Permit permit, DateOnly validUntil) =>
        HasNoEarliestDay(dossier, permit) ? null
        : permit == Permit.Extension && dossier.Applies(WindowChanges.DrieMaanden) ? validUntil.AddMonths(-MonthsSinceDrieMaanden)
        : validUntil.AddMonths(-Months);

    /// <summary>Whether there is no earliest day of filing (513 under the change of that name).</summary>
    public static bool HasNoEarliestDay(Dossier dossier, Permit permit) => permit == Permit.LongTermResident && dossier.Applies(WindowChanges.GeenVroegsteDag513);

    /// <summary>The earliest day of filing: the window, or for 513 without one the day on which the five years are complete; null while that is not known.</summary>
    public static DateOnly? EarliestDay(Filing filing) => HasNoEarliestDay(filing.Dossier, filing.Permit)
        ? VijfJaar.CompleteOn(filing.Dossier)
        : filing.Dossier.ValidUntil is { } validUntil ? Opens(filing.Dossier, filing.Permit, validUntil) : null;

    public override ImmutableArray<Question> Questions => [RequestQuestions.DatumAanvraag, CurrentPermitQuestions.HuidigeVergunning, WindowQuestions.GeldigTot];

    public override Finding? Judge(Dossier dossier, Permit permit)
    {
        if (dossier.Look(CurrentPermitQuestions.HuidigeVergunning).Is(CurrentPermitQuestions.IndefiniteTime))
        {
            return null;
        }

        Hearing hearing = Hear(dossier);
        if (hearing.AskPosting() is not { } posting
            || !hearing.Ask(CurrentPermitQuestions.HuidigeVergunning).IsKnown
            || hearing.Ask(WindowQuestions.GeldigTot) is not { IsKnown: true, Value: var validUntil })
        {
            return hearing.Unknown();
        }

        return posting > validUntil ? Expired(hearing.Cite(WindowProvisions.BeforeExpiry), permit, validUntil)
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

        hearing.RestOn(WindowChanges.GeenVroegsteDag513);
        return hearing.Met("geen-vroegste-dag", ("datum", validUntil));
    }

    private static Finding InWindow(Hearing hearing, Permit permit, DateOnly posting, DateOnly opens, DateOnly validUntil)
    {
        if (permit == Permit.Extension)
        {
            hearing.Applies(WindowChanges.DrieMaanden);
        }

        return posting < opens
            ? hearing.NotMet(hearing.Reason("te-vroeg", ("datum", opens)), Gap.WaitUntil(opens))
            : hearing.Met("op-tijd", ("datum", validUntil));
    }
}
