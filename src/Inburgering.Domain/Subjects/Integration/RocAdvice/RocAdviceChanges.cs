namespace Inburgering.Domain.Subjects.Integration.RocAdvice;

/// <summary>The changes of the law that touch it, with their days.</summary>
public static class RocAdviceChanges
{
    /// <summary>From this day of posting no ROC advice can be young enough any more, so it is not asked (R26).</summary>
    public static DateOnly RocAdviceTooOld { get; } = new(2020, 1, 1);

    /// <summary>The last day that a ROC advice can bear without doubt: requests ended on 1 July 2013 (R26).</summary>
    public static DateOnly LastRocAdvice { get; } = new(2014, 1, 1);
}
