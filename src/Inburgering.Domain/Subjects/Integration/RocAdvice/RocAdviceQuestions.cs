namespace Inburgering.Domain.Subjects.Integration.RocAdvice;

/// <summary>What is asked about it.</summary>
public static class RocAdviceQuestions
{
    public static YesNoQuestion RocAdvies { get; } = new("roc-advies") { Provisions = [RocAdviceProvisions.Box8Roc] };

    public static DateQuestion RocAdviesDatum { get; } = new("roc-advies-datum")
    {
        NotAfterPosting = true,
        Lead = Lead.After(RocAdvies, has => has),
        Hopes = dossier => [dossier.Answers.With(RocAdviesDatum!, Answer.Of(dossier.Posting < RocAdviceChanges.LastRocAdvice ? dossier.Posting.Value : RocAdviceChanges.LastRocAdvice))],
        Provisions = [RocAdviceProvisions.Box8Roc],
    };

    public static YesNoQuestion TgnA2 { get; } = new("tgn-a2") { Lead = Lead.After(RocAdvies, has => has), Provisions = [RocAdviceProvisions.Box8Roc] };
}
