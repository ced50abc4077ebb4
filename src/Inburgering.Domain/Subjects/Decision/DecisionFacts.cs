using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.Form;

namespace Inburgering.Domain.Subjects.Decision;

/// <summary>What is good to know of it.</summary>
public static class DecisionFacts
{
    /// <summary>How long IND may take.</summary>
    public static FactKind Beslistermijn { get; } = new("beslistermijn", Topic.Takes, DecisionProvisions.SixMonths)
    {
        Rank = 60,
        When = filing => !filing.Judgement.IsClosed,
        Says = (kind, filing) => kind.Word(Besluit.IsInWeeks(filing) ? "weken" : "maanden"),
    };

    public static FactKind AfwijzingBrief { get; } = new("afwijzing-brief", Topic.Refused, DecisionProvisions.Vw69) { Rank = 70, When = filing => !filing.Judgement.IsClosed };

    public static FactKind Afwijzing513 { get; } = new("afwijzing-513", Topic.Refused, DecisionProvisions.Vw79)
    {
        Rank = 71,
        Permits = [Permit.LongTermResident],
        Says = (_, _) => DecisionSteps.BesluitNegatief.Word("513"),
    };

    /// <summary>What can be done when IND says nothing; no promise of a penalty for lateness (R36).</summary>
    public static FactKind GeenAntwoord { get; } = new("geen-antwoord", Topic.NoAnswer, DecisionProvisions.SixMonths, DecisionProvisions.Vw71b, FormProvisions.Contact)
    {
        Rank = 42,
        Says = (kind, filing) => filing.OnceSent(Besluit.Day(filing)) is { } day ? kind.Word("na", ("datum", day)) : kind.Word("zonder-datum"),
    };
}
