using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.Income.Assets;
using Inburgering.Domain.Subjects.Income.Assistance;
using Inburgering.Domain.Subjects.Income.Employment;
using Inburgering.Domain.Subjects.Income.Unfit;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Domain.Subjects.Income;

/// <summary>
/// Lasting, independent and sufficient income without social assistance (R13–R15); only for 513. One's own comes first, then
/// that of the partner with it; of a minor and in the form as printed that of both at once.
/// </summary>
internal sealed class Inkomensvereiste() : Condition(
    ConditionId,
    [
        IncomeProvisions.For513Income,
        IncomeProvisions.Who,
        EmploymentProvisions.ContractYear,
        EmploymentProvisions.ContractShort,
        EmploymentProvisions.Flex,
        UnfitProvisions.Unfit,
        AssistanceProvisions.Assistance,
        .. Statutes(),
    ])
{
    public const string ConditionId = "inkomen";

    /// <summary>The statutes and the instruction behind the condition.</summary>
    public static ImmutableArray<Provision> Statutes() =>
    [
        IncomeProvisions.Means,
        IncomeProvisions.Independent,
        IncomeProvisions.Lasts,
        AssetsProvisions.AssetsLast,
        EmploymentProvisions.ThreeYearsOfPay,
        IncomeProvisions.RegularRules,
        IncomeProvisions.OwnFirst,
    ];

    public const string NewContractGapId = "nieuw-contract";

    /// <summary>The least time that a contract must still run on the day of posting (R15).</summary>
    public const int ContractYears = 1;

    /// <summary>Whether the contract of an earner is valid for a year or more; null while that is not known.</summary>
    public static bool? IsLongContract(Dossier dossier, IncomeQuestions questions) =>
        dossier.Look(questions.ContractTot) is { IsKnown: true, Value: var until } && dossier.Posting is { } posting
            ? until.IsWord || until.Date >= posting.AddYears(ContractYears)
            : null;

    /// <summary>Whether one's own sources come before those of a partner: with that change, and not of who is under eighteen.</summary>
    public static bool OwnComesFirst(Dossier dossier) => dossier.IsMinor is not true && dossier.Applies(IncomeChanges.EigenNorm);

    /// <summary>Whether one's own sources settle it, so that no partner is asked about: they last, and reach the norm or come beside assistance (R13).</summary>
    public static bool OwnSettles(Dossier dossier)
    {
        EarnerFacts own = EarnerFacts.Of(dossier, IncomeQuestions.First);
        return dossier.IsMinor is false && OwnComesFirst(dossier) && own.IsLasting is true
            && (own.HasAssistance is true || dossier.Look(IncomeQuestions.InkomenNorm).Is(true));
    }

    public override ImmutableArray<Question> Questions =>
    [
        RequestQuestions.DatumAanvraag,
        ApplicantQuestions.Geboortedatum,
        .. AboutSources(IncomeQuestions.First),
        IncomeQuestions.InkomenNorm,
        IncomeQuestions.Partner,
        .. AboutSources(IncomeQuestions.Second),
        IncomeQuestions.InkomenNormSamen,
    ];

    public override Finding Judge(Dossier dossier, Permit permit)
    {
        Hearing hearing = Hear(dossier);
        if (hearing.AskPosting() is null || dossier.Look(ApplicantQuestions.Geboortedatum) is { IsOpen: true })
        {
            hearing.Ask(ApplicantQuestions.Geboortedatum);
            return hearing.Unknown();
        }

        return new IncomeInquiry(hearing).Conclude();
    }

    /// <summary>Once one's own sources settle it, no partner is asked about.</summary>
    private protected override IEnumerable<Question> CanStillAsk(Dossier dossier) =>
        OwnSettles(dossier) ? [.. AboutSources(IncomeQuestions.First), IncomeQuestions.InkomenNorm] : Questions;

    private static Question[] AboutSources(IncomeQuestions of) => [of.Inkomen, of.ContractTot, of.DrieJaarInkomen, of.InkomenDuurt, of.BijstandBlijvend];
}
