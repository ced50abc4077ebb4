using Inburgering.Domain.Subjects.FiveYears;

namespace Inburgering.Domain.Subjects.Decision;

/// <summary>The term in which IND decides.</summary>
internal static class Besluit
{
    /// <summary>How long IND may take to decide.</summary>
    public const int Months = 6;

    /// <summary>The same for an extension since it runs three years: eight weeks.</summary>
    public const int DaysSinceDrieJaar = 56;

    /// <summary>The day by which IND decides; null while the day of posting is not known.</summary>
    public static DateOnly? Day(Filing filing) => filing.Dossier.Posting is { } posting ? Day(filing.Dossier.Law, filing.Permit, posting) : null;

    /// <summary>The day by which IND decides on an application for a permit, by the day of posting.</summary>
    public static DateOnly Day(Law law, Permit permit, DateOnly posting) => IsInWeeks(law, permit, posting) ? posting.AddDays(DaysSinceDrieJaar) : posting.AddMonths(Months);

    /// <summary>Whether it is the short term of an extension; not while the day of posting is not known.</summary>
    public static bool IsInWeeks(Filing filing) => filing.Dossier.Posting is { } posting && IsInWeeks(filing.Dossier.Law, filing.Permit, posting);

    private static bool IsInWeeks(Law law, Permit permit, DateOnly posting) => permit == Permit.Extension && law.Applies(FiveYearsChanges.DrieJaar, posting);
}
