using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Domain.Subjects.HealthInsurance;

/// <summary>Adequate health insurance for oneself and the family one keeps, for 513 (R34).</summary>
internal sealed class Zorgverzekering() : Condition("zorgverzekering", HealthInsuranceProvisions.Vw45b2f)
{
    private static readonly Filling Insured = Filling.Answering(HealthInsuranceQuestions.Zorgverzekering, true);

    public override ImmutableArray<Question> Questions => [RequestQuestions.DatumAanvraag, HealthInsuranceQuestions.Zorgverzekering];

    public override Finding? Judge(Dossier dossier, Permit permit)
    {
        if (!dossier.Law.Knows(HealthInsuranceChanges.Zorgverzekering))
        {
            return null;
        }

        Hearing hearing = Hear(dossier);
        if (hearing.AskPosting() is null)
        {
            return hearing.Unknown();
        }

        return !hearing.Applies(HealthInsuranceChanges.Zorgverzekering) ? null : hearing.Ask(HealthInsuranceQuestions.Zorgverzekering) switch
        {
            { IsKnown: false } => hearing.Unknown(),
            { Value: true } => hearing.Met("ja"),
            _ => hearing.NotMet("nee", Gap.Do("zorgverzekering", Insured)),
        };
    }
}
