using Inburgering.Domain.Subjects.Integration.Documents;

namespace Inburgering.Domain.Subjects.Integration;

/// <summary>A letter or advice of being sufficiently integrated is never an exemption (R7): its conditions are told, not asked.</summary>
internal sealed class VoldoendeIngeburgerd() : Ground(
    "voldoende-ingeburgerd",
    GroundKind.Exemption,
    Ind.Integration.Box6NotEvident,
    Duo.Settled.TenYears,
    Duo.Settled.FiveYearsWork,
    Duo.Settled.Dutch,
    Duo.Settled.Request,
    Duo.Settled.Interview,
    Duo.Settled.Sent,
    Duo.Settled.Enclose)
{
    /// <summary>Whether the applicant holds such a letter.</summary>
    public static bool HasLetter(Dossier dossier) =>
        dossier.Look(DocumentQuestions.Brief) is { IsKnown: true, Value: var letters } && letters.Has(DocumentQuestions.SufficientlyIntegrated);

    public override ImmutableArray<Question> Questions => [DocumentQuestions.Brief];

    public override Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier)
    {
        Hearing hearing = Hear(dossier);
        Reply<Choices> letters = dossier.Look(DocumentQuestions.Brief);
        if (!letters.IsKnown)
        {
            return hearing.Unknown(Verdict.NotMet).Closed();
        }

        hearing.Ask(DocumentQuestions.Brief);
        return hearing.NotMet(HasLetter(dossier) ? "brief" : "nooit");
    }
}
