using Inburgering.Domain.Subjects.Permits;

namespace Inburgering.Domain.Subjects.Integration;

/// <summary>Permanently unable to take the exam for medical reasons (R18, R19).</summary>
internal sealed class MedischeGrond() : Ground(
    "medisch",
    GroundKind.Exemption,
    Ind.Integration.Box7Municipality,
    Ind.Integration.Box7Duo,
    Ind.Integration.Box7AdviceMunicipality,
    Ind.Integration.Box7AdviceMinister,
    Duo.Illness)
{
    /// <summary>How old a doctor's advice may be on the day of posting.</summary>
    public const int AdviceMonths = 6;

    private const string NewAdvice = "medisch-advies";

    public override ImmutableArray<Question> Questions => [PermitQuestions.DatumAanvraag, IntegrationQuestions.InburgeringsplichtigSinds, IntegrationQuestions.Medisch, IntegrationQuestions.MedischAdviesDatum];

    public override Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier)
    {
        Hearing hearing = Hear(dossier);
        return hearing.Ask(IntegrationQuestions.Medisch) switch
        {
            { IsKnown: false } => hearing.Unknown(),
            { Value: IntegrationQuestions.NoIllness } => hearing.NotMet("geen"),
            { Value: IntegrationQuestions.LetterMunicipality } => Cohort.Judge(hearing.Cite(Ind.Integration.Box7Municipality), [IntegrationQuestions.Before2013]),
            { Value: IntegrationQuestions.LetterDuo } => Cohort.Judge(
                hearing.Cite(Ind.Integration.Box7Duo),
                [IntegrationQuestions.From2013, IntegrationQuestions.FromOctober2017, IntegrationQuestions.From2022]),
            { Value: IntegrationQuestions.AdviceMunicipality } => Advice(hearing.Cite(Ind.Integration.Box7AdviceMunicipality)),
            { Value: IntegrationQuestions.AdviceMinister } => Advice(hearing.Cite(Ind.Integration.Box7AdviceMinister)),
            _ => NotYet(hearing.Cite(Ind.Integration.Box7AdviceMinister, Duo.Illness), "nog-geen-bewijs"),
        };
    }

    public override bool IsStillToObtain(Dossier dossier, Finding finding) => finding.Gaps.Any(gap => gap.Id == NewAdvice);

    public override void Enclose(Dossier dossier, Finding finding, Envelope envelope)
    {
        if (dossier.Look(IntegrationQuestions.Medisch) is { IsKnown: true, Value: IntegrationQuestions.LetterMunicipality or IntegrationQuestions.LetterDuo })
        {
            envelope.Add(Items.BriefMedisch);
            return;
        }

        envelope.Add(Items.MedischAdvies);
        if (IsStillToObtain(dossier, finding))
        {
            envelope.Add(Steps.MedischAdviesAanvragen);
        }
    }

    private static Finding Advice(Hearing hearing)
    {
        if (hearing.AskPosting() is not { } posting || hearing.Ask(IntegrationQuestions.MedischAdviesDatum) is not { IsKnown: true, Value: var date })
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
