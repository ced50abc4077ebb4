using FluentValidation;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Income.SelfEmployed;
using Inburgering.Web.Filling;

namespace Inburgering.Web.Pages;

/// <summary>What was typed about one year of a business. A year in which nothing stands is left out.</summary>
public sealed record ProfitYearForm(ProfitYear Year, WrittenDate From, WrittenDate Until, string Profit, string Corrections, string Tax, string Follows)
{
    public string Field(string part) => $"{Year.Wire()}-{part}";

    public bool IsClosed => Year is not ProfitYear.Running;

    public bool IsEmpty => From.IsEmpty && Until.IsEmpty && new[] { Profit, Corrections, Tax, Follows }.All(string.IsNullOrWhiteSpace);

    public static ProfitYearForm Of(ProfitYear year, IFormCollection? form)
    {
        string Typed(string part) => form?.Typed($"{year.Wire()}-{part}") ?? "";
        WrittenDate Date(string part) => form is null ? WrittenDate.Empty : WrittenDate.Read(form, $"{year.Wire()}-{part}");
        return new(year, Date("van"), Date("tot"), Typed("winst"), Typed("correcties"), Typed("status"), Typed("aanslag"));
    }

    /// <summary>The year as figures; null while a date or the profit is missing.</summary>
    public ProfitEntry? Entry => From.Date is { } from && Until.Date is { } until && WrittenNumber.ReadSigned(Profit) is { } profit
        ? new(Year, new(from, until), profit, WrittenNumber.ReadSigned(Corrections) ?? 0, TaxPaper.States.Contains(Tax) ? Tax : TaxPaper.None, Follows switch { "ja" => true, "nee" => false, _ => null })
        : null;
}

/// <summary>Everything that was typed to work out section 3 of the annex. It is answered and forgotten.</summary>
public sealed record ProfitForm(string LegalForm, string Share, ImmutableArray<ProfitYearForm> Years)
{
    public const string LegalFormField = "rechtsvorm";
    public const string ShareField = "deel";

    private const decimal Whole = 100;

    public static ProfitForm Empty { get; } = new("", "", [.. Enum.GetValues<ProfitYear>().Select(year => ProfitYearForm.Of(year, null))]);

    public static ProfitForm Read(IFormCollection form) =>
        new(form.Typed(LegalFormField), form.Typed(ShareField), [.. Enum.GetValues<ProfitYear>().Select(year => ProfitYearForm.Of(year, form))]);

    public bool IsSoleTrader => LegalForm == IncomeQuestions.SoleTrader;

    /// <summary>The statement, as far as it can be read.</summary>
    public ProfitStatement Statement => new(IsSoleTrader, IsSoleTrader ? Whole : WrittenNumber.ReadDecimal(Share) ?? 0, [.. Years.Where(year => !year.IsEmpty).Select(year => year.Entry).OfType<ProfitEntry>()]);

    /// <summary>What is wrong, at its field: first what cannot be read, and only then what cannot be.</summary>
    public ImmutableArray<Refusal> RefusedOn(DateOnly posting)
    {
        ImmutableArray<Refusal> unread = [.. Unread];
        return unread.IsEmpty ? [.. Statement.RefusedOn(posting).Select(refusal => new Refusal(FieldOf(refusal), refusal.Message))] : unread;
    }

    private IEnumerable<Refusal> Unread =>
    [
        .. IncomeQuestions.First.Rechtsvorm.Options.Contains(LegalForm) ? [] : new[] { new Refusal($"{LegalFormField}-{IncomeQuestions.SoleTrader}", Refusals.Shape("keuze")) },
        .. Years.Where(year => !year.IsEmpty).SelectMany(Unreadable),
    ];

    private static IEnumerable<Refusal> Unreadable(ProfitYearForm year) =>
    [
        .. Unreadable(year.Field("van"), year.From),
        .. Unreadable(year.Field("tot"), year.Until),
        .. WrittenNumber.ReadSigned(year.Profit) is null ? new[] { new Refusal(year.Field("winst"), Number) } : [],
        .. year.IsClosed && year.Corrections.Length > 0 && WrittenNumber.ReadSigned(year.Corrections) is null ? new[] { new Refusal(year.Field("correcties"), Number) } : [],
        .. year.IsClosed && !TaxPaper.States.Contains(year.Tax) ? new[] { new Refusal(year.Field($"status-{TaxPaper.States[0]}"), Refusals.Shape("keuze")) } : [],
    ];

    private static IEnumerable<Refusal> Unreadable(string field, WrittenDate date) =>
        Dates.Validate(date).Errors.Take(1).Select(failure => new Refusal($"{field}-{failure.PropertyName}", failure.Message()));

    private static Text Number { get; } = Text.Of("hulp.zelfstandige.fout.getal");

    private static WrittenDateValidator Dates { get; } = new();

    private static string FieldOf(ProfitRefusal refusal) => refusal switch
    {
        { Year: null } => ShareField,
        { Field: "aanslag" } => $"{refusal.Year.Value.Wire()}-aanslag-ja",
        _ => $"{refusal.Year.Value.Wire()}-{refusal.Field}-{WrittenDate.DayField}",
    };
}
