namespace Inburgering.Domain.Subjects.Income;

/// <summary>What is known about the income of one earner; null is not known.</summary>
internal readonly record struct EarnerFacts
{
    /// <summary>Nothing is known of this earner's sources.</summary>
    public static EarnerFacts Unknown { get; } = new();

    /// <summary>There is no such earner.</summary>
    public static EarnerFacts None { get; } = new() { HasContract = false, HasFlex = false, HasPension = false, HasContinuing = false, HasUnfit = false, HasAssistance = false };

    public bool? HasContract { get; init; }

    public bool? HasFlex { get; init; }

    public bool? HasPension { get; init; }

    public bool? HasContinuing { get; init; }

    public bool? HasUnfit { get; init; }

    public bool? HasAssistance { get; init; }

    /// <summary>The contract is valid for a year or more from the day of posting, or permanent (R15).</summary>
    public bool? IsLongContract { get; init; }

    /// <summary>Three years of sufficient pay can be shown (R14).</summary>
    public bool? ShowsThreeYears { get; init; }

    /// <summary>The source goes on for at least a year more.</summary>
    public bool? GoesOn { get; init; }

    /// <summary>Permanently unable to work again.</summary>
    public bool? IsPermanent { get; init; }

    /// <summary>Whether there is any source beside being unfit for work without a benefit.</summary>
    public bool? HasOther => Logic.Any(HasContract, HasFlex, HasPension, HasContinuing, HasAssistance);

    /// <summary>Whether any source is lasting.</summary>
    public bool? IsLasting => Logic.Any(
        Logic.All(HasContract, Logic.Any(IsLongContract, ShowsThreeYears)),
        Logic.All(HasFlex, ShowsThreeYears),
        HasPension,
        Logic.All(HasContinuing, GoesOn));

    /// <summary>Whether this earner lives on assistance and can never work again.</summary>
    public bool? IsPermanentlyAssisted => Logic.All(HasAssistance, IsPermanent);

    public static EarnerFacts Of(Choices sources) => new()
    {
        HasContract = sources.Has(Sources.Employment),
        HasFlex = sources.Has(Sources.Flex),
        HasPension = Sources.Lasting.Any(sources.Has),
        HasContinuing = Sources.LastingIfContinued.Any(sources.Has),
        HasUnfit = sources.Has(Sources.Unfit),
        HasAssistance = sources.Has(Sources.Assistance),
    };
}

/// <summary>Why the income condition is as it is; the ending of its text key.</summary>
internal enum IncomeReason
{
    NormReached,
    NormNotReached,
    OnlyUnregisteredPartner,
    NoLastingSource,
    OnlyAssistance,
    PermanentAssistance,
    AssistanceBesides,
    OnlyUnfit,
    PensionAge,
}

/// <summary>The facts on which the income condition hangs, for applicant and partner together; null is not known.</summary>
/// <param name="First">The applicant; for a minor a parent.</param>
/// <param name="Second">The partner; for a minor the other parent.</param>
internal readonly record struct IncomeCase(EarnerFacts First, EarnerFacts Second)
{
    /// <summary>The lasting sources together reach the amount on ind.nl.</summary>
    public bool? ReachesNorm { get; init; }

    /// <summary>The partner's income counts in full: registered, or a minor's parent.</summary>
    public bool? PartnerCounts { get; init; }

    /// <summary>In edition <c>geldend</c> the applicant has reached the AOW age (R13).</summary>
    public bool? HasPensionAge { get; init; }

    public EarnerFacts Of(Earner earner) => earner is Earner.Second ? Second : First;

    public IncomeCase With(Earner earner, EarnerFacts changed) =>
        earner is Earner.Second ? this with { Second = changed } : this with { First = changed };

    /// <summary>The reason, and with it the verdict; null while the facts allow more than one verdict.</summary>
    public (Verdict Verdict, IncomeReason Reason)? Outcome
    {
        get
        {
            Possible possible = new(this);
            bool? lasting = Logic.Any(First.IsLasting, Second.IsLasting);
            if (lasting is not false)
            {
                WithLastingSource(ref possible);
            }

            if (lasting is not true)
            {
                WithoutLastingSource(ref possible);
            }

            return HasPensionAge is null && possible.Only is { Verdict: Verdict.NotMet } ? null : possible.Only;
        }
    }

    private void WithLastingSource(ref Possible possible)
    {
        bool? assisted = Logic.Any(First.HasAssistance, Second.HasAssistance);
        if (assisted is not false)
        {
            possible.Add(IncomeReason.AssistanceBesides);
        }

        if (assisted is true)
        {
            return;
        }

        if (ReachesNorm is not false)
        {
            bool? inFull = Logic.Any(First.IsLasting, PartnerCounts);
            if (inFull is not false)
            {
                possible.Add(IncomeReason.NormReached);
            }

            if (inFull is not true)
            {
                possible.Add(IncomeReason.OnlyUnregisteredPartner);
            }
        }

        if (ReachesNorm is not true)
        {
            possible.Add(IncomeReason.NormNotReached);
        }
    }

    private void WithoutLastingSource(ref Possible possible)
    {
        bool? permanent = Logic.Any(First.IsPermanentlyAssisted, Second.IsPermanentlyAssisted);
        bool? unfit = Logic.All(Logic.Any(First.HasUnfit, Second.HasUnfit), !Logic.Any(First.HasOther, Second.HasOther));
        if (permanent is not false)
        {
            possible.Add(IncomeReason.PermanentAssistance);
        }

        if (permanent is not true && unfit is not false)
        {
            possible.Add(IncomeReason.OnlyUnfit);
        }

        if (Logic.Any(permanent, unfit) is not true)
        {
            possible.Add(Logic.Any(First.HasAssistance, Second.HasAssistance) is true ? IncomeReason.OnlyAssistance : IncomeReason.NoLastingSource);
        }
    }

    /// <summary>At or above the AOW age, "not met" becomes uncertain: IND is reported to drop the condition.</summary>
    private (Verdict Verdict, IncomeReason Reason) Softened(IncomeReason reason) => reason switch
    {
        IncomeReason.NormReached => (Verdict.Met, reason),
        IncomeReason.OnlyUnregisteredPartner or IncomeReason.PermanentAssistance or IncomeReason.AssistanceBesides or IncomeReason.OnlyUnfit => (Verdict.Uncertain, reason),
        _ when HasPensionAge is true => (Verdict.Uncertain, IncomeReason.PensionAge),
        _ => (Verdict.NotMet, reason),
    };

    /// <summary>The reasons that the facts still allow: the first of them, for as long as all give the same verdict.</summary>
    private struct Possible(IncomeCase income)
    {
        private bool _differ;
        private (Verdict Verdict, IncomeReason Reason)? _first;

        public readonly (Verdict Verdict, IncomeReason Reason)? Only => _differ ? null : _first;

        public void Add(IncomeReason reason)
        {
            (Verdict Verdict, IncomeReason Reason) next = income.Softened(reason);
            _differ |= _first is { } first && first.Verdict != next.Verdict;
            _first ??= next;
        }
    }
}

/// <summary>Three-valued logic over facts of which some are not known (null).</summary>
internal static class Logic
{
    public static bool? Any(params ReadOnlySpan<bool?> facts)
    {
        bool? any = false;
        foreach (bool? fact in facts)
        {
            any |= fact;
        }

        return any;
    }

    public static bool? All(params ReadOnlySpan<bool?> facts)
    {
        bool? all = true;
        foreach (bool? fact in facts)
        {
            all &= fact;
        }

        return all;
    }
}
