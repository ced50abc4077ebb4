using Inburgering.Domain.Subjects.Integration.Letter;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Subjects.Integration.Medical;

/// <summary>Permanently unable to take the exam for medical reasons (R18, R19).</summary>
internal sealed class MedischeGrond() : Ground(
    GroundId,
    GroundKind.Exemption,
    MedicalProvisions.Box7Municipality,
    MedicalProvisions.Box7Duo,
    MedicalProvisions.Box7AdviceMunicipality,
    MedicalProvisions.Box7AdviceMinister,
    MedicalProvisions.Illness)
{
    public const string GroundId = "medisch";

    public override Subject Subject => MedicalSubject.Definition;

    /// <summary>How old a doctor's advice may be on the day of posting.</summary>
    public const int AdviceMonths = 6;

    private const string NewAdvice = "medisch-advies";

    public override ImmutableArray<Question> Questions => [RequestQuestions.DatumAanvraag, LetterQuestions.InburgeringsplichtigSinds, MedicalQuestions.Medisch, MedicalQuestions.MedischAdviesDatum];

    public override Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier)
    {
        Hearing hearing = Hear(dossier);
        return hearing.Ask(MedicalQuestions.Medisch) switch
        {
            { IsKnown: false } => hearing.Unknown(),
            { Value: MedicalQuestions.NoIllness } => hearing.NotMet("geen"),
            { Value: MedicalQuestions.LetterMunicipality } => Cohort.Judge(hearing.Cite(MedicalProvisions.Box7Municipality), [LetterQuestions.Before2013]),
            { Value: MedicalQuestions.LetterDuo } => Cohort.Judge(
                hearing.Cite(MedicalProvisions.Box7Duo),
                [LetterQuestions.From2013, LetterQuestions.FromOctober2017, LetterQuestions.From2022]),
            { Value: MedicalQuestions.AdviceMunicipality } => Advice(hearing.Cite(MedicalProvisions.Box7AdviceMunicipality)),
            { Value: MedicalQuestions.AdviceMinister } => Advice(hearing.Cite(MedicalProvisions.Box7AdviceMinister)),
            _ => NotYet(hearing.Cite(MedicalProvisions.Box7AdviceMinister, MedicalProvisions.Illness), "nog-geen-bewijs"),
        };
    }

    public override bool IsStillToObtain(Dossier dossier, Finding finding) => finding.Gaps.Any(gap => gap.Id == NewAdvice);

    public override void Enclose(Dossier dossier, Finding finding, Envelope envelope)
    {
        if (dossier.Look(MedicalQuestions.Medisch) is { IsKnown: true, Value: MedicalQuestions.LetterMunicipality or MedicalQuestions.LetterDuo })
        {
            envelope.Add(MedicalPapers.BriefMedisch);
            return;
        }

        envelope.Add(MedicalPapers.MedischAdvies);
        if (IsStillToObtain(dossier, finding))
        {
            envelope.Add(MedicalSteps.MedischAdviesAanvragen);
        }
    }

    private static Finding Advice(Hearing hearing)
    {
        if (hearing.AskPosting() is not { } posting || hearing.Ask(MedicalQuestions.MedischAdviesDatum) is not { IsKnown: true, Value: var date })
        {
            return hearing.Unknown(Verdict.Uncertain);
        }

        return date >= posting.AddMonths(-AdviceMonths) ? hearing.Uncertain("advies") : NotYet(hearing, "advies-te-oud");
    }

    /// <summary>A new advice has no known term, so for the holder of a fixed-term permit the extension comes first (R24).</summary>
    private static Finding NotYet(Hearing hearing, string reason) => hearing.NotMet(
        reason,
        hearing.Dossier.HoldsFixedTerm ? [Gap.Extension, Gap.Do(NewAdvice)] : [Gap.Do(NewAdvice)]);
}
