using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.Income.Assistance;
using Inburgering.Domain.Subjects.Income.Unfit;
using Inburgering.Domain.Subjects.Integration.Age;

namespace Inburgering.Domain.Subjects.Income;

/// <summary>
/// Asks about income step by step, as far as it can still change the verdict. What a step asks waits for the steps before it,
/// and what comes after the step that settles it is not looked at.
/// </summary>
internal sealed class IncomeInquiry
{
    private readonly Hearing _hearing;
    private readonly bool _ownFirst;
    private readonly List<Gap> _newContracts = [];
    private IncomeCase _case;

    public IncomeInquiry(Hearing hearing)
    {
        _hearing = hearing;
        _ownFirst = Inkomensvereiste.OwnComesFirst(Dossier) && hearing.RestOn(IncomeChanges.EigenNorm);
        _case = new IncomeCase(_ownFirst ? IncomeWays.WithOwnNorm : IncomeWays.WithoutOwnNorm, IncomeFacts.None, IncomeFacts.None, IncomeFacts.None)
            .With(IncomeFacts.IsMinor, Dossier.IsMinor)
            .With(IncomeFacts.HasPensionAge, PensionAge)
            .With(IncomeFacts.NormAnsweredUnknown, false);
    }

    private Dossier Dossier => _hearing.Dossier;

    private Action[] Steps => _ownFirst
        ? [HearOwnSources, HearOwnNorm, HearPartner, HearOtherSources, HearNormTogether]
        : [HearOwnSources, HearPartner, HearOtherSources, HearOwnNorm, HearNormTogether];

    /// <summary>Whether the AOW age softens the condition; null while that is not known. A minor's income is the parents'.</summary>
    private bool? PensionAge =>
        Dossier.Law.Edition is Edition.AsPrinted || Dossier.IsMinor is true ? false
        : Dossier.Look(ApplicantQuestions.Geboortedatum) is { IsKnown: true, Value: var birth } && Dossier.Posting is { } posting ? AowDate.Reached(birth, posting)
        : null;

    public Finding Conclude()
    {
        if (Dossier.Look(ApplicantQuestions.Geboortedatum).IsKnown)
        {
            _hearing.Ask(ApplicantQuestions.Geboortedatum);
        }

        foreach (Action hear in Steps)
        {
            hear();
            if (_case.Outcome is { } reason)
            {
                return Found(reason);
            }

            if (_hearing.Missing.Any(gap => gap.Kind is GapKind.Ask))
            {
                return Open();
            }
        }

        return Open();
    }

    private void HearOwnSources() => HearSources(
        IncomeQuestions.First,
        [IncomeFacts.OwnLasting, IncomeFacts.OwnAssisted, IncomeFacts.OwnPermanentlyAssisted, IncomeFacts.OwnUnfit, IncomeFacts.OwnDisputed]);

    private void HearOwnNorm()
    {
        HearNorm(IncomeQuestions.InkomenNorm, IncomeFacts.Norm, sourcesKnown: Dossier.Look(IncomeQuestions.First.Inkomen).IsKnown);
        _case = _case.With(IncomeFacts.NormAnsweredUnknown, Dossier.Look(IncomeQuestions.InkomenNorm) is { IsOpen: false, IsKnown: false });
    }

    private void HearPartner()
    {
        Reply<string> partner = Dossier.Look(IncomeQuestions.Partner);
        if (partner.IsOpen)
        {
            if (_case.Matters(IncomeFacts.HasPartner) || _case.Matters(IncomeFacts.IsRegistered))
            {
                _hearing.Ask(IncomeQuestions.Partner);
            }

            return;
        }

        bool matters = _case.CanDiffer(IncomeFacts.HasPartner);
        _case = _case
            .With(IncomeFacts.HasPartner, partner.IsKnown ? partner.Is(IncomeQuestions.Registered) || partner.Is(IncomeQuestions.Unregistered) : null)
            .With(IncomeFacts.IsRegistered, partner.IsKnown ? partner.Is(IncomeQuestions.Registered) : null);
        if (partner.IsKnown || matters)
        {
            _hearing.Ask(IncomeQuestions.Partner);
        }
    }

    private void HearOtherSources()
    {
        IncomeFacts[] facts = [IncomeFacts.OtherLasting, IncomeFacts.OtherAssisted, IncomeFacts.OtherPermanentlyAssisted, IncomeFacts.OtherUnfit, IncomeFacts.OtherDisputed];
        if (_case.Is(IncomeFacts.HasPartner) is true)
        {
            HearSources(IncomeQuestions.Second, facts);
        }
        else
        {
            bool? none = _case.Is(IncomeFacts.HasPartner);
            _case = facts.Aggregate(_case, (income, fact) => income.With(fact, none));
        }
    }

    private void HearNormTogether() => HearNorm(
        IncomeQuestions.InkomenNormSamen,
        IncomeFacts.NormTogether,
        sourcesKnown: Dossier.Look(IncomeQuestions.First.Inkomen).IsKnown && (_case.Is(IncomeFacts.HasPartner) is not true || Dossier.Look(IncomeQuestions.Second.Inkomen).IsKnown));

    /// <summary>Asks whether sources reach a norm; who does not know the sources is not asked.</summary>
    private void HearNorm(YesNoQuestion question, IncomeFacts fact, bool sourcesKnown)
    {
        Reply<bool> reply = Dossier.Look(question);
        if (sourcesKnown && (reply.IsOpen ? _case.Matters(fact) : _case.CanDiffer(fact)))
        {
            _hearing.Ask(question);
        }

        _case = _case.With(fact, sourcesKnown && reply.IsKnown ? reply.Value : null, sourcesKnown && reply.IsOpen);
    }

    /// <summary>
    /// Asks what an earner lives on, and then whether it lasts. Whether three years of pay can be shown waits for the end of
    /// the contract.
    /// </summary>
    private void HearSources(IncomeQuestions of, IncomeFacts[] facts)
    {
        if (Dossier.Look(of.Inkomen).IsOpen)
        {
            if (facts.Any(_case.Matters))
            {
                _hearing.Ask(of.Inkomen);
            }

            return;
        }

        _hearing.Ask(of.Inkomen);
        EarnerFacts earner = EarnerFacts.Of(Dossier, of);
        bool needsThreeYears = earner.NeedsThreeYears;
        bool contractOpen = earner.HasContract is true && Dossier.Look(of.ContractTot).IsOpen;
        bool threeYearsOpen = needsThreeYears && Dossier.Look(of.DrieJaarInkomen).IsOpen;
        bool goesOnOpen = earner.HasContinuing is true && Dossier.Look(of.InkomenDuurt).IsOpen;
        bool permanentOpen = earner.HasAssistance is true && Dossier.Look(of.BijstandBlijvend).IsOpen;
        _case = _case
            .With(facts[0], earner.IsLasting, contractOpen || threeYearsOpen || goesOnOpen)
            .With(facts[1], earner.HasAssistance)
            .With(facts[2], earner.IsPermanentlyAssisted, permanentOpen)
            .With(facts[3], earner.IsUnfit)
            .With(facts[4], earner.HasDisputed);
        HearDetail(of.ContractTot, earner.HasContract is true, facts[0]);
        HearDetail(of.DrieJaarInkomen, needsThreeYears && !contractOpen, facts[0]);
        HearDetail(of.InkomenDuurt, earner.HasContinuing is true, facts[0]);
        HearDetail(of.BijstandBlijvend, earner.HasAssistance is true, facts[2]);
        if (earner.NeedsNewContract)
        {
            Person person = new Wording(of.Inkomen, Dossier.IsMinor).Person;
            _newContracts.Add(Gap.Do(Inkomensvereiste.NewContractGapId, IncomeFillings.NewContract(of)) with
            {
                Text = person is Person.Aanvrager ? Text.Of("ontbreekt.nieuw-contract") : Text.Of("ontbreekt.nieuw-contract.ander", ("wie", person.Text())),
            });
        }
    }

    /// <summary>Asks a detail that can still change the verdict; notes one that was answered, and what of it is still to be found out.</summary>
    private void HearDetail<T>(Question<T> question, bool applies, IncomeFacts fact)
        where T : notnull
    {
        Reply<T> reply = Dossier.Look(question);
        if (applies && (reply.IsKnown || (reply.IsOpen ? _case.Matters(fact) : _case.CanDiffer(fact))))
        {
            _hearing.Ask(question);
        }
    }

    /// <summary>Not known: with what stands in the way of the age, where the verdict hangs on it, first.</summary>
    private Finding Open()
    {
        bool pensionMatters = _case.CanDiffer(IncomeFacts.HasPensionAge);
        if (!pensionMatters && !_case.CanDiffer(IncomeFacts.IsMinor))
        {
            return _hearing.Unknown(Verdict.Met, [.. _newContracts]);
        }

        if (_hearing.Ask(ApplicantQuestions.Geboortedatum) is not { IsKnown: true, Value: var birth })
        {
            return _hearing.Unknown(Verdict.Met, [.. _newContracts]);
        }

        bool hangsOnBirthday = Dossier.IsMinor is null || AowDate.HangsOnBirthday(birth, Dossier.Posting!.Value);
        return hangsOnBirthday
            ? _hearing.FindOutExactly(ApplicantQuestions.Geboortedatum).Unknown(Verdict.Met, [.. _newContracts])
            : _hearing.Unknown(Verdict.Met, [Gap.FindOut("aow-leeftijd"), .. _newContracts]);
    }

    private Finding Found(IncomeReason reason)
    {
        bool inForce = Dossier.Law.Edition is Edition.InForce;
        _hearing.Cite([Cited(reason), .. Inkomensvereiste.Statutes()]);
        return reason.Verdict() switch
        {
            Verdict.Met => _hearing.Met(reason.Key()),
            Verdict.Uncertain => _hearing.Uncertain(reason.Key(), [Gap.AskInd, .. _newContracts]),
            _ => _hearing.NotMet(
                inForce ? _hearing.Reason("eigen-situatie", ("reden", _hearing.Reason(reason.Key()))) : _hearing.Reason(reason.Key()),
                [Gap.Do(Inkomensvereiste.ConditionId, IncomeFillings.Enough), .. _newContracts]),
        };
    }

    private static Provision Cited(IncomeReason reason) => reason switch
    {
        IncomeReason.OnlyUnfit => UnfitProvisions.Unfit,
        IncomeReason.PermanentAssistance or IncomeReason.AssistanceBesides or IncomeReason.OnlyAssistance => AssistanceProvisions.Assistance,
        IncomeReason.UnregisteredPartner or IncomeReason.OnlyDisputed => IncomeProvisions.Who,
        _ => IncomeProvisions.For513Income,
    };
}
