using Inburgering.Domain.Subjects.Form;

namespace Inburgering.Domain.Subjects.Record;

/// <summary>What is good to know of it.</summary>
public static class RecordFacts
{
    public static FactKind OnjuistOfMisdrijf { get; } = new("onjuist-of-misdrijf", Topic.Ends, FormProvisions.Truth, RecordProvisions.Statements) { Rank = 41 };
}
