using Inburgering.Domain.Subjects.Decision;
using Inburgering.Domain.Subjects.Integration.Efforts;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Subjects.Extension;

/// <summary>All of it in one place.</summary>
public static class ExtensionSubject
{
    public static Subject Definition { get; } = new(typeof(ExtensionSubject))
    {
        Provisions = [ExtensionProvisions.Box493],
        Rulings = [new("R24", WindowProvisions.BeforeExpiry, DecisionProvisions.SixMonths, EffortsProvisions.EightWeeks)],
        Thresholds = [Threshold.Of("jaren-verlenging", ExtensionFirst.Years, ExtensionProvisions.Box493)],
        Steps = [ExtensionSteps.VerlengingOokIndienen],
        FormEntries = [ExtensionEntries.Box493],
        Facts = [ExtensionFacts.Afwijzing493, ExtensionFacts.Vangnet493, ExtensionFacts.MeerKan, ExtensionFacts.MeerVraagt, ExtensionFacts.MeerKost],
    };
}
