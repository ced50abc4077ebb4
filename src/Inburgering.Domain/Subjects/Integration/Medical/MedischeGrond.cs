using Inburgering.Domain.Subjects.Extension;
using Inburgering.Domain.Subjects.Integration.Letter;
using Inburgering.Domain.Subjects.Integration.PaperKinds;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Domain.Subjects.Integration.Medical;

/// <summary>Permanently unable to take the exam for medical reasons (R18, R19).</summary>
internal sealed class MedischeGrond() : Ground(
    GroundId,
    GroundKind.Exemption,
    MedicalProvisions.Box7Municipality,
    MedicalProvisions.Box7Duo,
    MedicalProvisions.Box7AdviceMunicipality,
    MedicalProvisions.Box7AdviceMinister,
    MedicalProvisions.Illness,
    IntegrationProvisions.Vb396a2e,
    MedicalProvisions.Vb396a3)
{
    public const string GroundId = "medisch";

    public override Subject Subject => MedicalSubject.Definition;

    /// <summary>How old a doctor's advice may be on the day of posting.</summary>
    public const int AdviceMonths = 6;

    /// <summary>The gap of who needs a doctor's advice, or a newer one.</summary>
    public const string NewAdviceGapId = "medisch-advies";

    /// <summary>The gap of who was told that an adapted exam is possible.</summary>
    public const string AdaptedExamGapId = "aangepast-examen";

    private static readonly Filling Advised = Filling.InTheEnd((dossier, _) => dossier.Answers
        .With(MedicalQuestions.Medisch, Answer.Of(dossier.Look(MedicalQuestions.Medisch).Is(MedicalQuestions.AdviceMunicipality) ? MedicalQuestions.AdviceMunicipality : MedicalQuestions.AdviceMinister))
        .With(MedicalQuestions.MedischAdviesDatum, Answer.Of(dossier.Posting!.Value)));

    public override ImmutableArray<Question> Questions =>
    [
        RequestQuestions.DatumAanvraag,
        PaperKindsQuestions.PapierenInburgering,
        LetterQuestions.InburgeringsplichtigSinds,
        MedicalQuestions.Medisch,
        MedicalQuestions.MedischAdviesDatum,
    ];

    public override Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier)
    {
        Hearing hearing = Hear(dossier);
        if (TickedKind.Missing(hearing, PaperKindsQuestions.Medical) is { } missing)
        {
            return missing;
        }

        return hearing.Ask(MedicalQuestions.Medisch) switch
        {
            { IsKnown: false } => hearing.Unknown(),
            { Value: MedicalQuestions.LetterMunicipality } => Cohort.Judge(hearing.Cite(MedicalProvisions.Box7Municipality, IntegrationProvisions.Vb396a2e), [LetterQuestions.Before2013]),
            { Value: MedicalQuestions.LetterDuo } => Cohort.Judge(
                hearing.Cite(MedicalProvisions.Box7Duo, IntegrationProvisions.Vb396a2e),
                [LetterQuestions.From2013, LetterQuestions.FromOctober2017, LetterQuestions.From2022]),
            { Value: MedicalQuestions.LetterDuoParts } => hearing.Cite(MedicalProvisions.Box7Duo, IntegrationProvisions.Vb396a2e).NotMet(MedicalQuestions.LetterDuoParts),
            { Value: MedicalQuestions.Refused } => hearing.Cite(MedicalProvisions.Box7Duo, MedicalProvisions.Vb396a3).NotMet(MedicalQuestions.Refused, Gap.Do(AdaptedExamGapId)),
            { Value: MedicalQuestions.AdviceMunicipality } => Advice(hearing.Cite(MedicalProvisions.Box7AdviceMunicipality, MedicalProvisions.Vb396a3)),
            { Value: MedicalQuestions.AdviceMinister } => Advice(hearing.Cite(MedicalProvisions.Box7AdviceMinister, MedicalProvisions.Vb396a3)),
            _ => NotYet(hearing.Cite(MedicalProvisions.Box7AdviceMinister, MedicalProvisions.Illness, MedicalProvisions.Vb396a3), "nog-geen-bewijs"),
        };
    }

    public override bool IsStillToObtain(Dossier dossier, Finding finding) => finding.Gaps.Any(gap => gap.Id == NewAdviceGapId);

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

    /// <summary>A new advice has no known term.</summary>
    private static Finding NotYet(Hearing hearing, string reason) =>
        hearing.NotMet(reason, [.. ExtensionFirst.BeforeWaitWithoutTerm(hearing.Dossier), Gap.Do(NewAdviceGapId, Advised)]);
}
