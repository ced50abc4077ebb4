namespace Inburgering.Domain.Subjects.Uninterrupted;

/// <summary>All of it in one place.</summary>
public static class UninterruptedSubject
{
    public static Subject Definition { get; } = new(typeof(UninterruptedSubject))
    {
        Questions = [UninterruptedQuestions.Ononderbroken],
    };
}
