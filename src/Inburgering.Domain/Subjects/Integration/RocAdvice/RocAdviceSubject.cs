
namespace Inburgering.Domain.Subjects.Integration.RocAdvice;

/// <summary>All of it in one place.</summary>
public static class RocAdviceSubject
{
    public static Subject Definition { get; } = new(typeof(RocAdviceSubject))
    {
        Provisions = [RocAdviceProvisions.Box8Roc],
        Questions = [RocAdviceQuestions.RocAdvies, RocAdviceQuestions.RocAdviesDatum, RocAdviceQuestions.TgnA2],
        Thresholds =
        [
            Threshold.Of("jaren-roc", Roc.AdviceYears, RocAdviceProvisions.Box8Roc),
            Threshold.Of("roc-te-oud-vanaf", RocAdviceChanges.RocAdviceTooOld, RocAdviceProvisions.Box8Roc),
            Threshold.Of("roc-laatste", RocAdviceChanges.LastRocAdvice, RocAdviceProvisions.Box8Roc),
            Threshold.Of("roc-aanvragen-tot", new DateOnly(2013, 7, 1), RocAdviceProvisions.Box8Roc),
        ],
        Items = [RocAdvicePapers.RocAdvies, RocAdvicePapers.TgnBewijs],
        FormEntries = [RocAdviceEntries.Box],
    };
}
