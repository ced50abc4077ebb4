namespace Inburgering.Domain.Subjects.Income;

/// <summary>What is known about the income of one earner; null is not known.</summary>
internal sealed record EarnerFacts
{
    /// <summary>Nothing is known of this earner's sources.</summary>
    public static EarnerFacts Unknown { get; } = new();

    public bool? HasContract { get; private init; }

    public bool? HasFlex { get; private init; }

    public bool? HasPension { get; private init; }

    public bool? HasContinuing { get; private init; }

    public bool? HasAssistance { get; private init; }

    /// <summary>Unfit for work without a benefit.</summary>
    public bool? IsUnfit { get; private init; }

    /// <summary>A source of which the sources of law leave open whether it counts: other income, and in edition <c>geldend</c> a Wajong benefit.</summary>
    public bool? HasDisputed { get; private init; }

    /// <summary>The contract is valid for a year or more from the day of posting, or permanent (R15).</summary>
    public bool? IsLongContract { get; private init; }

    /// <summary>Three years of sufficient pay can be shown (R14).</summary>
    public bool? ShowsThreeYears { get; private init; }

    /// <summary>The source goes on for at least a year more.</summary>
    public bool? GoesOn { get; private init; }

    /// <summary>Permanently unable to work again.</summary>
    public bool? IsPermanent { get; private init; }

    /// <summary>Whether any source is lasting.</summary>
    public bool? IsLasting => Logic.Any(
        Logic.All(HasContract, Logic.Any(IsLongContract, ShowsThreeYears)),
        Logic.All(HasFlex, ShowsThreeYears),
        HasPension,
        Logic.All(HasContinuing, GoesOn));

    /// <summary>Whether this earner lives on assistance and can never work again.</summary>
    public bool? IsPermanentlyAssisted => Logic.All(HasAssistance, IsPermanent);

    /// <summary>Whether it hangs on three years of pay whether the work is lasting: flexible work, or a contract not known to run for a year.</summary>
    public bool NeedsThreeYears => HasFlex is true || (HasContract is true && IsLongContract is not true);

    /// <summary>Whether a contract of a year or more would make work lasting that is not (R14).</summary>
    public bool NeedsNewContract => ShowsThreeYears is false && (HasFlex is true || (HasContract is true && IsLongContract is false));

    /// <summary>All that the answers tell about one earner.</summary>
    public static EarnerFacts Of(Dossier dossier, IncomeQuestions questions) =>
        dossier.Look(questions.Inkomen) is { IsKnown: true, Value: var sources }
            ? Of(sources, dossier.Law.Edition) with
            {
                IsLongContract = Inkomensvereiste.IsLongContract(dossier, questions),
                ShowsThreeYears = Known(dossier.Look(questions.DrieJaarInkomen)),
                GoesOn = Known(dossier.Look(questions.InkomenDuurt)),
                IsPermanent = Known(dossier.Look(questions.BijstandBlijvend)),
            }
            : Unknown;

    /// <summary>What the sources alone tell. A Wajong benefit lasts by the form; today it is disputed.</summary>
    public static EarnerFacts Of(Choices sources, Edition edition) => new()
    {
        HasContract = sources.Has(Sources.Employment),
        HasFlex = sources.Has(Sources.Flex),
        HasPension = Sources.Lasting.Any(sources.Has) || (edition is Edition.AsPrinted && sources.Has(Sources.Wajong)),
        HasContinuing = Sources.LastingIfContinued.Any(sources.Has),
        HasAssistance = sources.Has(Sources.Assistance),
        IsUnfit = sources.Has(Sources.Unfit),
        HasDisputed = sources.Has(Sources.Other) || (edition is Edition.InForce && sources.Has(Sources.Wajong)),
    };

    private static bool? Known(Reply<bool> reply) => reply.IsKnown ? reply.Value : null;
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
