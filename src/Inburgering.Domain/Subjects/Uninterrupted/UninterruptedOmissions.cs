using Inburgering.Domain.Subjects.FiveYears;

namespace Inburgering.Domain.Subjects.Uninterrupted;

/// <summary>What bears on it and is not looked at.</summary>
public static class UninterruptedOmissions
{
    /// <summary>Found living in another member state without a right to: the years before that do not count.</summary>
    public static Omission AndereLidstaat { get; } = new("andere-lidstaat", FiveYearsProvisions.Vw45b5) { Rank = 20, Permits = [Permit.LongTermResident] };

    /// <summary>Some absences do not interrupt, such as being posted by an employer in the EU.</summary>
    public static Omission AfwezigheidUitzondering { get; } = new("afwezigheid-uitzondering", UninterruptedProvisions.Vb3124) { Rank = 40, Permits = [Permit.LongTermResident] };

    /// <summary>A gap between two permits.</summary>
    public static Omission Verblijfsgat { get; } = new("verblijfsgat", FiveYearsProvisions.Vw45b2a) { Rank = 50, Permits = [Permit.LongTermResident] };
}
