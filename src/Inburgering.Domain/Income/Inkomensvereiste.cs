using Inburgering.Domain.Judging;
using Inburgering.Domain.Permits;
using Inburgering.Domain.Persons;
using Inburgering.Domain.Provisions;

namespace Inburgering.Domain.Income;

/// <summary>Lasting, independent and sufficient income without social assistance, of applicant and partner together (R13–R15); only for 513.</summary>
internal sealed class Inkomensvereiste() : Condition(
    ConditionId,
    Ind.Min.For513Income,
    Ind.Income.Who,
    Ind.Income.ContractYear,
    Ind.Income.ContractShort,
    Ind.Income.Flex,
    Ind.Income.Unfit,
    Ind.Income.Assistance)
{
    public const string ConditionId = "inkomen";

    /// <summary>The least time that a contract must still run on the day of posting (R15).</summary>
    private const int ContractYears = 1;

    /// <summary>The earners of whom income is asked; the second only where there is one.</summary>
    public static IEnumerable<IncomeQuestions> Earners(Dossier dossier) =>
        dossier.Look(IncomeQuestions.Partner) is { IsKnown: true, Value: IncomeQuestions.Registered or IncomeQuestions.Unregistered }
            ? [IncomeQuestions.First, IncomeQuestions.Second]
            : [IncomeQuestions.First];

    /// <summary>Whether the contract of an earner is valid for a year or more; null while that is not known.</summary>
    public static bool? IsLongContract(Dossier dossier, IncomeQuestions questions) =>
        dossier.Look(questions.ContractTot) is { IsKnown: true, Value: var until } && dossier.Posting is { } posting
            ? until.IsWord || until.Date >= posting.AddYears(ContractYears)
            : null;

    public override Finding Judge(Dossier dossier, Permit permit)
    {
        Hearing hearing = Hear(dossier);
        bool waits = hearing.AskPosting() is null | hearing.Ask(PermitQuestions.Geboortedatum).IsOpen;
        if (waits || !AskSources(hearing))
        {
            return hearing.Unknown();
        }

        IncomeCase income = Facts(hearing);
        if (income.Outcome is null)
        {
            income = AskMore(hearing, income);
        }

        return income.Outcome is { } outcome ? Conclude(hearing, outcome.Verdict, outcome.Reason) : Unknown(hearing, income);
    }

    /// <summary>Asks for the partner and the sources of both; false while one of these questions is open.</summary>
    private static bool AskSources(Hearing hearing)
    {
        bool open = hearing.Ask(IncomeQuestions.Partner).IsOpen;
        foreach (IncomeQuestions questions in Earners(hearing.Dossier))
        {
            open |= hearing.Ask(questions.Inkomen).IsOpen;
        }

        return !open;
    }

    private static IncomeCase Facts(Hearing hearing)
    {
        Dossier dossier = hearing.Dossier;
        Reply<string> partner = dossier.Look(IncomeQuestions.Partner);
        EarnerFacts second = partner.Is(IncomeQuestions.NoPartner) ? EarnerFacts.None
            : partner.IsKnown ? Facts(dossier, IncomeQuestions.Second)
            : EarnerFacts.Unknown;
        bool? registered = partner.IsKnown ? partner.Is(IncomeQuestions.Registered) : null;
        return new(Facts(dossier, IncomeQuestions.First), second)
        {
            ReachesNorm = Known(dossier.Look(IncomeQuestions.InkomenNorm)),
            PartnerCounts = Logic.Any(dossier.IsMinor, registered),
            HasPensionAge = PensionAge(dossier),
        };
    }

    private static EarnerFacts Facts(Dossier dossier, IncomeQuestions questions) =>
        dossier.Look(questions.Inkomen) is { IsKnown: true, Value: var sources }
            ? EarnerFacts.Of(sources) with
            {
                IsLongContract = IsLongContract(dossier, questions),
                ShowsThreeYears = Known(dossier.Look(questions.DrieJaarInkomen)),
                GoesOn = Known(dossier.Look(questions.InkomenDuurt)),
                IsPermanent = Known(dossier.Look(questions.BijstandBlijvend)),
            }
            : EarnerFacts.Unknown;

    /// <summary>Whether the AOW age softens the condition; null while that is not known. A minor's income is the parents'.</summary>
    private static bool? PensionAge(Dossier dossier) =>
        dossier.Law.Edition is Edition.AsPrinted || dossier.IsMinor is true ? false
        : dossier.Look(PermitQuestions.Geboortedatum) is { IsKnown: true, Value: var birth } && dossier.Posting is { } posting ? AowDate.Reached(birth, posting)
        : null;

    private static bool? Known(Reply<bool> reply) => reply.IsKnown ? reply.Value : null;

    /// <summary>Asks whether sources last, as far as that still matters, and only then whether they reach the norm.</summary>
    private static IncomeCase AskMore(Hearing hearing, IncomeCase income)
    {
        bool firstMatters = Logic.All(income.Second.IsLasting, income.PartnerCounts) is not true;
        bool secondMatters = income.First.IsLasting is not true;
        bool open = false;
        if (firstMatters)
        {
            open |= AskLasting(hearing, IncomeQuestions.First, income.First);
        }

        if (secondMatters)
        {
            open |= AskLasting(hearing, IncomeQuestions.Second, income.Second);
        }

        if (Logic.Any(income.First.IsLasting, income.Second.IsLasting) is not true)
        {
            open |= AskPermanent(hearing, IncomeQuestions.First, income.First) | AskPermanent(hearing, IncomeQuestions.Second, income.Second);
        }

        if (!open)
        {
            hearing.Ask(IncomeQuestions.InkomenNorm);
        }

        return income;
    }

    /// <summary>Asks about an earner's contract, three years of pay and continuing sources; true while one of these is open.</summary>
    private static bool AskLasting(Hearing hearing, IncomeQuestions questions, EarnerFacts earner)
    {
        if (earner.IsLasting is not null || earner == EarnerFacts.Unknown)
        {
            return false;
        }

        bool contractOpen = earner.HasContract is true && hearing.Ask(questions.ContractTot).IsOpen;
        bool needsThreeYears = earner.HasFlex is true || (earner.HasContract is true && earner.IsLongContract is not true);
        bool threeYearsOpen = !contractOpen && needsThreeYears && hearing.Ask(questions.DrieJaarInkomen).IsOpen;
        bool goingOnOpen = earner.HasContinuing is true && hearing.Ask(questions.InkomenDuurt).IsOpen;
        return contractOpen | threeYearsOpen | goingOnOpen;
    }

    private static bool AskPermanent(Hearing hearing, IncomeQuestions questions, EarnerFacts earner) =>
        earner.HasAssistance is true && hearing.Ask(questions.BijstandBlijvend).IsOpen;

    private static Finding Unknown(Hearing hearing, IncomeCase income) =>
        income.HasPensionAge is null && hearing.Dossier.Age is not null
            ? hearing.Unknown(Verdict.Met, Gap.FindOut("aow-leeftijd"))
            : hearing.Unknown();

    private static Finding Conclude(Hearing hearing, Verdict verdict, IncomeReason reason) => verdict switch
    {
        Verdict.Met => hearing.Met(Key(reason)),
        Verdict.Uncertain => hearing.Cite(Cited(reason)).Uncertain(Key(reason)),
        _ => hearing.Cite(Cited(reason)).NotMet(Key(reason), Gap.Do(ConditionId)),
    };

    private static Provision Cited(IncomeReason reason) => reason switch
    {
        IncomeReason.OnlyUnfit => Ind.Income.Unfit,
        IncomeReason.PermanentAssistance or IncomeReason.AssistanceBesides or IncomeReason.OnlyAssistance => Ind.Income.Assistance,
        IncomeReason.OnlyUnregisteredPartner => Ind.Income.Who,
        _ => Ind.Min.For513Income,
    };

    private static string Key(IncomeReason reason) => reason switch
    {
        IncomeReason.NormReached => "norm-gehaald",
        IncomeReason.NormNotReached => "norm-niet-gehaald",
        IncomeReason.OnlyUnregisteredPartner => "alleen-ongeregistreerde-partner",
        IncomeReason.NoLastingSource => "niet-duurzaam",
        IncomeReason.OnlyAssistance => "alleen-bijstand",
        IncomeReason.PermanentAssistance => "bijstand-blijvend",
        IncomeReason.AssistanceBesides => "bijstand-ernaast",
        IncomeReason.OnlyUnfit => "alleen-arbeidsongeschikt",
        _ => "aow",
    };
}
