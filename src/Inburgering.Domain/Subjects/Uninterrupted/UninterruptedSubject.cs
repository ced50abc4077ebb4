namespace Inburgering.Domain.Subjects.Uninterrupted;

/// <summary>All of it in one place.</summary>
public static class UninterruptedSubject
{
    public static Subject Definition { get; } = new(typeof(UninterruptedSubject))
    {
        Provisions = [UninterruptedProvisions.Vw45b2b, UninterruptedProvisions.Vb3124],
        Thresholds =
        [
            Threshold.Of("maanden-buiten-nederland", 6, UninterruptedProvisions.Vw45b2b),
            Threshold.Of("maanden-buiten-nederland-totaal", 10, UninterruptedProvisions.Vw45b2b),
        ],
        Questions = [UninterruptedQuestions.Ononderbroken],
        NotLookedAt = [UninterruptedOmissions.AfwezigheidUitzondering, UninterruptedOmissions.Verblijfsgat, UninterruptedOmissions.AndereLidstaat],
    };
}
