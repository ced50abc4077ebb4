namespace Inburgering.Domain.Subjects.Record;

/// <summary>What bears on it and is not looked at.</summary>
public static class RecordOmissions
{
    /// <summary>Whether the applicant is a danger to public order.</summary>
    public static Omission OpenbareOrde { get; } = new("openbare-orde", RecordProvisions.Statements) { Rank = 34, Permits = [Permit.Extension, Permit.Indefinite] };

    /// <summary>For 513 only crimes count that carry three years or more.</summary>
    public static Omission OpenbareOrdeFor513 { get; } = new("openbare-orde", RecordProvisions.Vw45b2d) { Rank = 35, Permits = [Permit.LongTermResident], Variant = ".513" };
}
