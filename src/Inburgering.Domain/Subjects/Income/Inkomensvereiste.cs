using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.Income.Assistance;
using Inburgering.Domain.Subjects.Income.Employment;
using Inburgering.Domain.Subjects.Income.Unfit;
using Inburgering.Domain.Subjects.Integration.Age;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Domain.Subjects.Income;

/// <summary>Lasting, independent and sufficient income without social assistance, of applicant and partner together (R13–R15); only for 513.</summary>
internal sealed class Inkomensvereiste() : Condition(
    ConditionId,
    IncomeProvisions.For513Income,
    IncomeProvisions.Who,
    EmploymentProvisions.ContractYear,
    EmploymentProvisions.ContractShort,
    EmploymentProvisions.Flex,
    UnfitProvisions.Unfit,
    AssistanceProvisions.Assistance)
{
    public const string ConditionId = "inkomen";

    /// <summary>The least time that a contract must still run on the day of posting (R15).</summary>
    public const int ContractYears = 1;

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

    public override ImmutableArray<Question> Questions =>
    [
        RequestQuestions.DatumAanvraag,
        ApplicantQuestions.Geboortedatum,
        IncomeQuestions.Partner,
        .. AboutSources(IncomeQuestions.First),
        .. AboutSources(IncomeQuestions.Second),
        IncomeQuestions.InkomenNorm,
    ];

    public override Finding Judge(Dossier dossier, Permit permit)
    {
        Hearing hearing = Hear(dossier);
        if (hearing.AskPosting() is null || hearing.Ask(ApplicantQuestions.Geboortedatum).IsOpen)
        {
            return hearing.Unknown();
        }

        IncomeCase income = Facts(hearing);
        bool sourcesOpen = AskSources(hearing, settled: income.Outcome is not null);
        if (!sourcesOpen)
        {
            AskMore(hearing, income);
        }

        return income.Outcome is { } outcome ? Conclude(hearing, outcome.Verdict, outcome.Reason) : Unknown(hearing, income);
    }

    private static Question[] AboutSources(IncomeQuestions of) => [of.Inkomen, of.ContractTot, of.DrieJaarInkomen, of.InkomenDuurt, of.BijstandBlijvend];

    /// <summary>
    /// Asks for the partner and the sources of both, unless the verdict no longer hangs on them; true while one of these is
    /// still to be asked. The norm waits for them (R13).
    /// </summary>
    private static bool AskSources(Hearing hearing, bool settled)
    {
        bool open = AskUnless(settled, hearing, IncomeQuestions.Partner);
        foreach (IncomeQuestions questions in Earners(hearing.Dossier))
        {
            // Stryker disable once Assignment : with two of them open no source is known, so there is nothing more to ask
            open |= AskUnless(settled, hearing, questions.Inkomen);
        }

        return open;
    }

    private static bool AskUnless<T>(bool settled, Hearing hearing, Question<T> question)
        where T : notnull
    {
        bool isOpen = hearing.Dossier.Look(question).IsOpen;
        if (!isOpen || !settled)
        {
            hearing.Ask(question);
        }

        return isOpen;
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
        : dossier.Look(ApplicantQuestions.Geboortedatum) is { IsKnown: true, Value: var birth } && dossier.Posting is { } posting ? AowDate.Reached(birth, posting)
        : null;

    private static bool? Known(Reply<bool> reply) => reply.IsKnown ? reply.Value : null;

    /// <summary>
    /// Asks whether sources last, as far as that can still change the verdict, and only then whether they reach the norm.
    /// Whether three years can be shown waits for the end of the contract.
    /// </summary>
    private static void AskMore(Hearing hearing, IncomeCase income)
    {
        List<OpenFact> open = [];
        foreach (IncomeQuestions questions in Earners(hearing.Dossier))
        {
            EarnerFacts earner = income.Of(questions.Earner);
            bool needsThreeYears = earner.HasFlex is true || (earner.HasContract is true && earner.IsLongContract is not true);
            Consider(hearing, questions.ContractTot, earner.HasContract, open, static (facts, yes) => facts with { IsLongContract = yes });
            Consider(hearing, questions.DrieJaarInkomen, needsThreeYears, open, static (facts, yes) => facts with { ShowsThreeYears = yes });
            Consider(hearing, questions.InkomenDuurt, earner.HasContinuing, open, static (facts, yes) => facts with { GoesOn = yes });
            Consider(hearing, questions.BijstandBlijvend, earner.HasAssistance, open, static (facts, yes) => facts with { IsPermanent = yes });
        }

        bool sourcesKnown = income.First != EarnerFacts.Unknown && income.Second != EarnerFacts.Unknown;
        Consider(hearing, IncomeQuestions.InkomenNorm, sourcesKnown, open, change: null);
        OpenFact[] facts = [.. open];
        OpenFact[] matter = [.. open.Where(fact => fact.Matters(income, facts))];
        OpenFact[] sources = [.. matter.Where(fact => fact.Question != IncomeQuestions.InkomenNorm)];
        foreach (OpenFact fact in sources.Length > 0 ? sources.Where(fact => !Waits(fact, sources)) : matter)
        {
            fact.Ask(hearing);
        }
    }

    /// <summary>Notes an answer that was given as one that the finding rests on; keeps one that was not as an open fact.</summary>
    private static void Consider<T>(Hearing hearing, Question<T> question, bool? applies, List<OpenFact> open, Func<EarnerFacts, bool, EarnerFacts>? change)
        where T : notnull
    {
        if (applies is not true)
        {
            return;
        }

        if (hearing.Dossier.Look(question).IsOpen)
        {
            open.Add(new(question, change, hearing => hearing.Ask(question)));
        }
        else
        {
            hearing.Ask(question);
        }
    }

    /// <summary>Three years of pay are asked only once it is known how long the contract still runs.</summary>
    private static bool Waits(OpenFact fact, IEnumerable<OpenFact> open)
    {
        IncomeQuestions questions = fact.Question.Earner is Earner.Second ? IncomeQuestions.Second : IncomeQuestions.First;
        return fact.Question == questions.DrieJaarInkomen && open.Any(other => other.Question == questions.ContractTot);
    }

    /// <summary>A fact that a question not yet put would settle.</summary>
    /// <param name="Question">The question.</param>
    /// <param name="Change">What its answer changes in the facts of its earner; null for the norm, which both reach together.</param>
    /// <param name="Ask">Puts it.</param>
    private sealed record OpenFact(Question Question, Func<EarnerFacts, bool, EarnerFacts>? Change, Action<Hearing> Ask)
    {
        /// <summary>Whether its answer can change the verdict, whatever the other open facts turn out to be.</summary>
        /// <param name="income">What is known.</param>
        /// <param name="open">The open facts, this one among them.</param>
        public bool Matters(IncomeCase income, ReadOnlySpan<OpenFact> open) =>
            // Where the verdict is the same whatever is still open, this does not change it either.
            income.Outcome is null && (open.IsEmpty
                ? With(income, true).Outcome?.Verdict != With(income, false).Outcome?.Verdict
                : open[0] == this ? Matters(income, open[1..])
                : Matters(open[0].With(income, true), open[1..]) || Matters(open[0].With(income, false), open[1..]));

        private IncomeCase With(IncomeCase income, bool yes) => Change is null
            ? income with { ReachesNorm = yes }
            : income.With(Question.Earner, Change(income.Of(Question.Earner), yes));
    }

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
        IncomeReason.OnlyUnfit => UnfitProvisions.Unfit,
        IncomeReason.PermanentAssistance or IncomeReason.AssistanceBesides or IncomeReason.OnlyAssistance => AssistanceProvisions.Assistance,
        IncomeReason.OnlyUnregisteredPartner => IncomeProvisions.Who,
        _ => IncomeProvisions.For513Income,
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
