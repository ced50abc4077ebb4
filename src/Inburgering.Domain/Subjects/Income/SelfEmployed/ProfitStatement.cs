namespace Inburgering.Domain.Subjects.Income.SelfEmployed;

/// <summary>
/// Section 3 of the annex for the self-employed, items 3.1 to 3.17: the figures worked out from the accounts, and the paper of the
/// tax office that goes with each closed year. Without a closed year the running period stands alone (IND.Z.profit).
/// </summary>
/// <param name="IsSoleTrader">Whether the business is that of one person; otherwise its profit is shared.</param>
/// <param name="Share">One's share of the profit, in per cent.</param>
/// <param name="Years">The years that are known, each at most once.</param>
public sealed record ProfitStatement(bool IsSoleTrader, decimal Share, ImmutableArray<ProfitEntry> Years)
{
    private const int Whole = 100;
    private const string From = "van";
    private const string Until = "tot";

    /// <summary>Why it cannot be as it was given; empty where it can.</summary>
    /// <param name="posting">The day of posting: what lies after it has not been earned yet.</param>
    public ImmutableArray<ProfitRefusal> RefusedOn(DateOnly posting) =>
    [
        .. Share is > 0 and <= Whole ? [] : new[] { new ProfitRefusal(null, "deel", Said("deel")) },
        .. Of(ProfitYear.Running) is null && Of(ProfitYear.Last) is null ? new[] { new ProfitRefusal(ProfitYear.Running, From, Said("geen-jaar")) } : [],
        .. Of(ProfitYear.Previous) is not null && Of(ProfitYear.Last) is null ? new[] { new ProfitRefusal(ProfitYear.Last, From, Said("laatste-eerst")) } : [],
        .. Enum.GetValues<ProfitYear>().Select(Of).OfType<ProfitEntry>().Select(entry => Refused(entry, posting)).OfType<ProfitRefusal>(),
    ];

    /// <summary>Every item that is filled in, in the order of the form.</summary>
    public IEnumerable<ProfitLine> Lines => Enum.GetValues<ProfitYear>().Select(Of).OfType<ProfitEntry>().SelectMany(LinesOf);

    /// <summary>The papers of the tax office to enclose, with an explanation where the tax does not follow the profit.</summary>
    public IEnumerable<Item> Papers =>
        from entry in Years.OrderBy(entry => entry.Year)
        where entry.Year is not ProfitYear.Running
        from kind in new[] { TaxPaper.Of(entry.Tax, IsSoleTrader), TaxPaper.IsAssessed(entry.Tax) && entry.FollowsProfit is false ? SelfEmployedPapers.ToelichtingAanslag : null }.OfType<ItemKind>()
        select new Item(kind, Person.Aanvrager, entry.Year.Wire(), 1, null);

    /// <summary>What to look at again, though it can be: days between two years that belong to none.</summary>
    public IEnumerable<Text> Doubts =>
        from pair in Years.OrderBy(entry => entry.Year).Zip(Years.OrderBy(entry => entry.Year).Skip(1))
        where pair.Second.Period.Until.AddDays(1) < pair.First.Period.From
        select Text.Of("winst.tussenruimte", ("van", pair.Second.Period.Until.AddDays(1)), ("tot", pair.First.Period.From.AddDays(-1)));

    /// <summary>One's own part of the profit of a year, in whole euros (3.2, 3.5, 3.12).</summary>
    public decimal OwnProfit(ProfitEntry entry) => Euros(entry.Profit * Share / Whole);

    /// <summary>The same for a month (3.3, 3.6, 3.13).</summary>
    public decimal PerMonth(ProfitEntry entry) => Euros(OwnProfit(entry) / entry.Period.Months);

    /// <summary>The profit for the tax: one's own with the corrections (3.8, 3.15).</summary>
    public decimal FiscalProfit(ProfitEntry entry) => OwnProfit(entry) + entry.Corrections;

    private static decimal Euros(decimal amount) => decimal.Round(amount, 0, MidpointRounding.AwayFromZero);

    private ProfitEntry? Of(ProfitYear year) => Years.FirstOrDefault(entry => entry.Year == year);

    private ProfitRefusal? Refused(ProfitEntry entry, DateOnly posting) =>
        entry.Period.Until < entry.Period.From ? new(entry.Year, Until, Said("omgekeerd"))
        : entry.Period.Until > posting ? new(entry.Year, Until, Text.Of("winst.fout.na-posten", ("datum", posting)))
        : Years.Any(later => later.Year < entry.Year && later.Period.From <= entry.Period.Until) ? new(entry.Year, Until, Said("overlap"))
        : TaxPaper.IsAssessed(entry.Tax) && entry.FollowsProfit is null ? new(entry.Year, "aanslag", Said("aanslag"))
        : null;

    private static Text Said(string reason) => Text.Of($"winst.fout.{reason}");

    private IEnumerable<ProfitLine> LinesOf(ProfitEntry entry)
    {
        int first = entry.Year.FirstItem();
        Text[] values =
        [
            Text.Of("winst.periode.waarde", ("van", entry.Period.From), ("tot", entry.Period.Until)),
            Amount(OwnProfit(entry)),
            Text.Of("winst.per-maand.waarde", ("bedrag", PerMonth(entry)), ("maanden", entry.Period.Months)),
            .. entry.Year is ProfitYear.Running ? [] : new[] { Amount(entry.Corrections), Amount(FiscalProfit(entry)), State(entry), Follows(entry) },
        ];
        return values.Zip(Labels, (value, label) => (value, label)).Select((line, place) => new ProfitLine(entry.Year, $"3.{first + place}", Text.Of($"winst.{line.label}"), line.value));
    }

    /// <summary>What the items of a year are, in the order of the form.</summary>
    private static ImmutableArray<string> Labels { get; } = ["periode", "winst", "per-maand", "correcties", "fiscaal", "status", "gevolgd"];

    private static Text Amount(decimal euros) => Text.Of("winst.bedrag", ("bedrag", euros));

    private static Text State(ProfitEntry entry) => Text.Of($"winst.status.{entry.Tax}");

    private static Text Follows(ProfitEntry entry) => !TaxPaper.IsAssessed(entry.Tax) ? Text.Of("winst.leeg") : Text.Of(entry.FollowsProfit is true ? "winst.ja" : "winst.nee");
}
