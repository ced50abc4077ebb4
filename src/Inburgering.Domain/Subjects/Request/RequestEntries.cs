namespace Inburgering.Domain.Subjects.Request;

/// <summary>What is filled in about it on the form and its annexes.</summary>
public static class RequestEntries
{
    public static FormEntryKind Choose { get; } = new("2", "2.kies", null, RequestProvisions.Choose) { Rank = 30, IsNotice = true };
}
