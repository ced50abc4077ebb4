using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Extension;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Web.Pages.Results;

/// <summary>The warning to extend the permit in time, because something that is waited for may outlast it (R24).</summary>
/// <param name="Text">By when to extend, in words.</param>
/// <param name="How">How to do so.</param>
public sealed record ExtensionWarning(Text Text, IReadOnlyList<Text> How)
{
    /// <summary>The warning that a result calls for; null when nothing may outlast the permit.</summary>
    public static ExtensionWarning? Of(Assessment assessment)
    {
        Step? step = assessment.Checklist.Steps.FirstOrDefault(step => step.Kind == ExtensionSteps.VerlengingOokIndienen);
        bool isMissing = assessment.Permits.SelectMany(judgement => judgement.Conditions).Any(condition => condition.Gaps.Contains(Gap.Extension));
        return step is null && !isMissing ? null : new(When(assessment.Dossier), step?.Texts ?? [Gap.Extension.Text]);
    }

    private static Text When(Dossier dossier) => dossier.Look(WindowQuestions.GeldigTot) switch
    {
        { IsKnown: true, Value: var until } when dossier.Posting > until => Text.Of("uitkomst.verlengen.verlopen", ("datum", until)),
        { IsKnown: true, Value: var until } => Text.Of("uitkomst.verlengen.datum", ("datum", until)),
        _ => Text.Of("uitkomst.verlengen.zonder-datum"),
    };
}
