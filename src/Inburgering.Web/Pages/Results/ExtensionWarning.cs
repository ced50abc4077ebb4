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
        Gap? missing = assessment.Permits.SelectMany(judgement => judgement.Conditions).SelectMany(condition => condition.Gaps).FirstOrDefault(gap => gap.Id == Gap.ExtensionId);
        return step is null && missing is null ? null : new(When(assessment.Dossier), step?.Texts ?? [missing!.Text]);
    }

    private static Text When(Dossier dossier) => dossier.Look(WindowQuestions.GeldigTot) switch
    {
        { IsKnown: true, Value: var until } when dossier.Posting > until => Text.Of("uitkomst.verlengen.verlopen", ("datum", until)),
        { IsKnown: true, Value: var until } => Text.Of("uitkomst.verlengen.datum", ("datum", until)),
        _ => Text.Of("uitkomst.verlengen.zonder-datum"),
    };
}
