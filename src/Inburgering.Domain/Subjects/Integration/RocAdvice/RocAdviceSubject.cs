namespace Inburgering.Domain.Subjects.Integration.RocAdvice;

/// <summary>All of it in one place.</summary>
public static class RocAdviceSubject
{
    public static Subject Definition { get; } = new(typeof(RocAdviceSubject))
    {
        Provisions = [RocAdviceProvisions.Box8Roc],
        Questions = [RocAdviceQuestions.RocAdvies, RocAdviceQuestions.RocAdviesDatum, RocAdviceQuestions.TgnA2],
        Items = [RocAdvicePapers.RocAdvies, RocAdvicePapers.TgnBewijs],
        FormEntries = [RocAdviceEntries.Box],
    };
}
