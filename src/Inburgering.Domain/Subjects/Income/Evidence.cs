using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.Income.Assets;
using Inburgering.Domain.Subjects.Income.Assistance;
using Inburgering.Domain.Subjects.Income.Benefit;
using Inburgering.Domain.Subjects.Income.Director;
using Inburgering.Domain.Subjects.Income.Disability;
using Inburgering.Domain.Subjects.Income.Employment;
using Inburgering.Domain.Subjects.Income.OtherIncome;
using Inburgering.Domain.Subjects.Income.Researcher;
using Inburgering.Domain.Subjects.Income.SelfEmployed;
using Inburgering.Domain.Subjects.Income.Unfit;

namespace Inburgering.Domain.Subjects.Income;

/// <summary>The papers that show income, source by source, whatever the verdict; of a partner too, unless one's own sources settle it (R13).</summary>
internal static class Evidence
{
    /// <summary>What is enclosed for each source, in the order of the list.</summary>
    private static readonly ImmutableArray<(ImmutableArray<string> Sources, Action<Earned> Enclose)> BySource =
    [
        ([.. Sources.WithEmployer], EmploymentEvidence.Enclose),
        ([Sources.Researcher], ResearcherEvidence.Enclose),
        ([Sources.Benefit], earned => BenefitEvidence.Enclose(earned, Sources.Benefit)),
        ([Sources.Pension], earned => BenefitEvidence.Enclose(earned, Sources.Pension)),
        ([Sources.Wao], DisabilityEvidence.EncloseWao),
        ([Sources.Wia], earned => DisabilityEvidence.Enclose(earned, Sources.Wia)),
        ([Sources.Wajong], earned => DisabilityEvidence.Enclose(earned, Sources.Wajong)),
        ([Sources.Unfit], UnfitEvidence.Enclose),
        ([Sources.Assistance], AssistanceEvidence.Enclose),
        ([Sources.SelfEmployed], SelfEmployedEvidence.Enclose),
        ([Sources.Director], DirectorEvidence.Enclose),
        ([Sources.Assets], AssetsEvidence.Enclose),
        ([Sources.Other], OtherIncomeEvidence.Enclose),
    ];

    public static void Enclose(Filing filing)
    {
        Dossier dossier = filing.Dossier;
        if (dossier.Posting is null || dossier.Look(ApplicantQuestions.Geboortedatum).IsOpen)
        {
            return;
        }

        EncloseOf(filing, IncomeQuestions.First);
        if (OwnMayStillSettle(filing) || PartnerPlaysNoPart(filing))
        {
            return;
        }

        if (filing.Envelope.Ask(IncomeQuestions.Partner) is { IsKnown: true, Value: IncomeQuestions.Registered or IncomeQuestions.Unregistered })
        {
            EncloseOf(filing, IncomeQuestions.Second);
        }
    }

    /// <summary>All that can be asked for it from here on.</summary>
    public static IEnumerable<Question> CanAsk(Dossier dossier) => Inkomensvereiste.OwnSettles(dossier)
        ? IncomeQuestions.First.All
        : [.. IncomeQuestions.First.All, IncomeQuestions.Partner, .. IncomeQuestions.Second.All];

    /// <summary>Whether one's own sources settle it, or may still: then the partner waits.</summary>
    private static bool PartnerPlaysNoPart(Filing filing) =>
        Inkomensvereiste.OwnSettles(filing.Dossier)
        || (Inkomensvereiste.OwnComesFirst(filing.Dossier)
            && filing.Dossier.Look(IncomeQuestions.Partner).IsOpen
            && filing.Judgement.Find(Inkomensvereiste.ConditionId) is { IsOpen: true });

    /// <summary>Whether assistance may yet prove to come beside one's own lasting source; that is asked before anything about a partner.</summary>
    private static bool OwnMayStillSettle(Filing filing)
    {
        if (filing.Dossier.IsMinor is not false
            || !Inkomensvereiste.OwnComesFirst(filing.Dossier)
            || EarnerFacts.Of(filing.Dossier, IncomeQuestions.First) is not { HasAssistance: true, IsLasting: null } own)
        {
            return false;
        }

        bool contractOpen = own.HasContract is true && filing.Envelope.Ask(IncomeQuestions.First.ContractTot).IsOpen;
        bool threeYearsOpen = own.NeedsThreeYears && !contractOpen && filing.Envelope.Ask(IncomeQuestions.First.DrieJaarInkomen).IsOpen;
        bool goesOnOpen = own.HasContinuing is true && filing.Envelope.Ask(IncomeQuestions.First.InkomenDuurt).IsOpen;
        return contractOpen || threeYearsOpen || goesOnOpen;
    }

    private static void EncloseOf(Filing filing, IncomeQuestions questions)
    {
        if (filing.Envelope.Ask(questions.Inkomen) is not { IsKnown: true, Value: var sources })
        {
            return;
        }

        Earned earned = new(filing.Dossier, filing.Envelope, questions, sources);
        foreach ((ImmutableArray<string> any, Action<Earned> enclose) in BySource)
        {
            if (sources.HasAny(any.AsSpan()))
            {
                enclose(earned);
            }
        }
    }
}
