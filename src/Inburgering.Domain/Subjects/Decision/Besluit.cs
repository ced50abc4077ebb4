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
    public static DateOnly? Day(Filing filing) => IsInWeeks(filing)
        ? filing.Dossier.Posting?.AddDays(DaysSinceDrieJaar)
        : filing.Dossier.Posting?.AddMonths(Months);

    /// <summary>Whether it is the short term of an extension.</summary>
    public static bool IsInWeeks(Filing filing) => filing.Permit == Permit.Extension && filing.Dossier.Applies(FiveYearsChanges.DrieJaar);
}
