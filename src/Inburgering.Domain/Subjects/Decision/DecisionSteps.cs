using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.Form;

namespace Inburgering.Domain.Subjects.Decision;

/// <summary>What there is to do for it.</summary>
public static class DecisionSteps
{
    public static StepKind BesluitAfwachten { get; } = new("besluit-afwachten", Moment.After, DecisionProvisions.SixMonths, FormProvisions.Incomplete)
    {
        Rank = 40,
        IsNotice = true,
        Says = (kind, filing) => kind.On(filing.OnceSent(Besluit.Day(filing))),
    };

    /// <summary>After a refusal: what can be done, and by when (R36). No promise of an objection, nor of a penalty for lateness.</summary>
    public static StepKind BesluitNegatief { get; } = new("besluit-negatief", Moment.After, DecisionProvisions.Vw69, DecisionProvisions.Vw79, DecisionProvisions.Vw71b)
    {
        Rank = 45,
        IsNotice = true,
        When = filing => filing.Dossier.Law.Edition is Edition.InForce,
        Says = (kind, filing) => filing.Permit == Permit.LongTermResident ? kind.Plain("tekst", "513") : kind.Plain("tekst"),
    };
}
