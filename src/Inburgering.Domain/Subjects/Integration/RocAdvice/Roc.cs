using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Domain.Subjects.Integration.RocAdvice;

/// <summary>A feasibility advice of ROC Amsterdam with the spoken Dutch test at A2; no advice can be young enough any more since 2020 (R26).</summary>
internal sealed class Roc() : Ground(GroundId, GroundKind.Exemption, RocAdviceProvisions.Box8Roc)
{
    public const string GroundId = "roc";

    private static readonly Filling SpokenTestPassed = Filling.InTheEnd(RocAdviceQuestions.TgnA2, true);

    public override Subject Subject => RocAdviceSubject.Definition;

    /// <summary>How old the advice may be when the application is filed.</summary>
    public const int AdviceYears = 5;

    public override ImmutableArray<Question> Questions => [RequestQuestions.DatumAanvraag, RocAdviceQuestions.RocAdvies, RocAdviceQuestions.RocAdviesDatum, RocAdviceQuestions.TgnA2];

    public override Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier)
    {
        Hearing hearing = Hear(dossier);
        if (hearing.AskPosting() is not { } posting)
        {
            return hearing.Unknown();
        }

        if (posting >= RocAdviceChanges.RocAdviceTooOld)
        {
            return hearing.NotMet("te-laat");
        }

        return hearing.Ask(RocAdviceQuestions.RocAdvies) switch
        {
            { IsKnown: false } => hearing.Unknown(),
            { Value: false } => hearing.NotMet("geen"),
            _ => Advice(hearing, posting),
        };
    }

    public override void Enclose(Dossier dossier, Finding finding, Envelope envelope)
    {
        envelope.Add(RocAdvicePapers.RocAdvies);
        envelope.Add(RocAdvicePapers.TgnBewijs);
    }

    private static Finding Advice(Hearing hearing, DateOnly posting)
    {
        var date = hearing.Ask(RocAdviceQuestions.RocAdviesDatum);
        var spoken = hearing.Ask(RocAdviceQuestions.TgnA2);
        if (date.IsKnown && date.Value < posting.AddYears(-AdviceYears))
        {
            return hearing.NotMet("te-oud");
        }

        if (spoken.Is(false))
        {
            return hearing.NotMet("geen-tgn", Gap.Do(RocAdviceQuestions.TgnA2.Id, SpokenTestPassed));
        }

        bool doubtful = date.IsKnown && date.Value > RocAdviceChanges.LastRocAdvice;
        return !date.IsKnown || !spoken.IsKnown ? hearing.Unknown(doubtful ? Verdict.Uncertain : Verdict.Met)
            : doubtful ? hearing.Uncertain("datum-onzeker")
            : hearing.Met("ja");
    }
}
