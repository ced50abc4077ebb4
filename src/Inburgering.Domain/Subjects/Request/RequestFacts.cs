namespace Inburgering.Domain.Subjects.Request;

/// <summary>What is good to know of it.</summary>
public static class RequestFacts
{
    public static FactKind AnderEuLand { get; } = new("ander-eu-land", Topic.Gives, RequestProvisions.Purpose513) { Rank = 30, Permits = [Permit.LongTermResident] };
}
