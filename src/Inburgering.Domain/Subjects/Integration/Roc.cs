using Inburgering.Domain.Subjects.Permits;

namespace Inburgering.Domain.Subjects.Integration;

/// <summary>A feasibility advice of ROC Amsterdam with the spoken Dutch test at A2; no advice can be young enough any more since 2020 (R26).</summary>
internal sealed class Roc() : Ground("roc", GroundKind.Exemption, Ind.Integration.Box8Roc)
{
    /// <summary>How old the advice may be when the application is filed.</summary>
    public const int AdviceYears = 5;

    public override ImmutableArray<Question> Questions => [PermitQuestions.DatumAanvraag, IntegrationQuestions.RocAdvies, IntegrationQuestions.RocAdviesDatum, IntegrationQuestions.TgnA2];

    public override Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier)
    {
        Hearing hearing = Hear(dossier);
        if (hearing.AskPosting() is not { } posting)
        {
            return hearing.Unknown();
        }

        if (posting >= LawChanges.RocAdviceTooOld)
        {
            return hearing.NotMet("te-laat");
        }

        return hearing.Ask(IntegrationQuestions.RocAdvies) switch
        {
            { IsKnown: false } => hearing.Unknown(),
            { Value: false } => hearing.NotMet("geen"),
            _ => Advice(hearing, posting),
        };
    }

    public override void Enclose(Dossier dossier, Finding finding, Envelope envelope)
    {
        envelope.Add(Items.RocAdvies);
        envelope.Add(Items.TgnBewijs);
    }

    private static Finding Advice(Hearing hearing, DateOnly posting)
    {
        var date = hearing.Ask(IntegrationQuestions.RocAdviesDatum);
        var spoken = hearing.Ask(IntegrationQuestions.TgnA2);
        if (date.IsKnown && date.Value < posting.AddYears(-AdviceYears))
        {
            return hearing.NotMet("te-oud");
        }

        if (spoken.Is(false))
        {
            return hearing.NotMet("geen-tgn", Gap.Do("tgn"));
        }

        bool doubtful = date.IsKnown && date.Value > LawChanges.LastRocAdvice;
        return !date.IsKnown || !spoken.IsKnown ? hearing.Unknown(doubtful ? Verdict.Uncertain : Verdict.Met)
            : doubtful ? hearing.Uncertain("datum-onzeker")
            : hearing.Met("ja");
    }
}
