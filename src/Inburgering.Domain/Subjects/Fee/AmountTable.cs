using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Domain.Subjects.Fee;

/// <summary>The fees and income norms, each with its days and source (R37). A day without an entry has no amount: never that of a neighbouring day.</summary>
public static class AmountTable
{
    /// <summary>What one person must earn in a month.</summary>
    public const string NormSingle = "norm-alleenstaande";

    /// <summary>What a family must earn in a month.</summary>
    public const string NormFamily = "norm-gezin";

    public const string Fee513 = "leges-513";
    public const string Fee493 = "leges-493";

    /// <summary>What employers pay beside the wage at least, in per cent of it (Wet minimumloon en minimumvakantiebijslag, article 15); the norms are told with it.</summary>
    public const int HolidayPay = 8;

    private const string Regulation = "https://wetten.overheid.nl/BWBR0012002/2026-04-01";

    private static readonly DateOnly LastChecked = new(2026, 11, 28);

    /// <summary>Every id that an entry may have.</summary>
    public static ImmutableArray<string> Ids { get; } = [NormSingle, NormFamily, Fee513, Fee493];

    /// <summary>The entries that the product knows; the norms are not among them.</summary>
    public static ImmutableArray<Amount> Known { get; } =
    [
        new(Fee493, RequestQuestions.DatumAanvraag.First, FiveYearsChanges.DrieJaar.From.AddDays(-1), 0, "Voorschrift Vreemdelingen 2000", new(Regulation), LastChecked),
        new(Fee493, FiveYearsChanges.DrieJaar.From, null, 0, "IND, Renew asylum residence document", new("https://ind.nl/en/residence-permits/asylum/renew-asylum-residence-document"), LastChecked),
        // The regulation names no last day; amounts are set anew for a calendar year.
        new(Fee513, new(2026, 4, 1), new(2026, 12, 31), 254, "Voorschrift Vreemdelingen 2000, artikel 3.34g", new(Regulation + "#Artikel3.34g"), LastChecked),
    ];

    /// <summary>The entries with those that were added, which go first: one that is known is left out where an added one holds on all its days.</summary>
    public static IEnumerable<Amount> With(ImmutableArray<Amount> added) => added.Concat(Known.Where(known => !added.Any(other => other.Id == known.Id && other.Covers(known))));

    /// <summary>What a gross wage comes to with holiday pay, in euros; the same for a month as for a year.</summary>
    public static decimal WithHolidayPay(decimal wage) => wage * (100 + HolidayPay) / 100;

    /// <summary>The fee of a permit on the day of posting; null where no entry covers that day.</summary>
    public static Amount? FeeOf(Dossier dossier, Permit permit) => On(dossier, $"leges-{permit.Code}");

    /// <summary>The amount on the day of posting; null where no entry covers that day, or the form, which gives none, is read as printed.</summary>
    public static Amount? On(Dossier dossier, string id) =>
        dossier.Posting is { } posting && dossier.Law.Edition is Edition.InForce
            ? With(dossier.Law.AddedAmounts).FirstOrDefault(amount => amount.Id == id && amount.IsOn(posting))
            : null;
}
