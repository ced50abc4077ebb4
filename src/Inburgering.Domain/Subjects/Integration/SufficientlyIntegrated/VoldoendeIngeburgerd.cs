using Inburgering.Domain.Subjects.Integration.Letter;

namespace Inburgering.Domain.Subjects.Integration.SufficientlyIntegrated;

/// <summary>A letter or advice of being sufficiently integrated is never an exemption (R7): its conditions are told, not asked.</summary>
internal sealed class VoldoendeIngeburgerd() : Ground(
    GroundId,
    GroundKind.Exemption,
    SufficientlyIntegratedProvisions.Box6NotEvident,
    SufficientlyIntegratedProvisions.TenYears,
    SufficientlyIntegratedProvisions.FiveYearsWork,
    SufficientlyIntegratedProvisions.Dutch,
    SufficientlyIntegratedProvisions.Request,
    SufficientlyIntegratedProvisions.Interview,
    SufficientlyIntegratedProvisions.Sent,
    SufficientlyIntegratedProvisions.Enclose)
{
    public const string GroundId = "voldoende-ingeburgerd";

    public override Subject Subject => SufficientlyIntegratedSubject.Definition;

    /// <summary>Whether the applicant holds such a letter.</summary>
    public static bool HasLetter(Dossier dossier) =>
        dossier.Look(LetterQuestions.Brief) is { IsKnown: true, Value: var letters } && letters.Has(LetterQuestions.SufficientlyIntegrated);

    public override ImmutableArray<Question> Questions => [LetterQuestions.Brief];

    public override Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier)
    {
        Hearing hearing = Hear(dossier);
        Reply<Choices> letters = dossier.Look(LetterQuestions.Brief);
        if (!letters.IsKnown)
        {
            return hearing.Unknown(Verdict.NotMet).Closed();
        }

        hearing.Ask(LetterQuestions.Brief);
        return hearing.NotMet(HasLetter(dossier) ? "brief" : "nooit");
    }
}
