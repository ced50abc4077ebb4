using Inburgering.Web.Filling;
using Inburgering.Web.Kinds.Parts;

namespace Inburgering.Web.Kinds.DatumVanGeboorte;

/// <summary>Three fields for a date of birth, or "weet ik niet". A day or month that is left empty, or is zero as on some cards, is not known.</summary>
public sealed record FilledBirthDate(BirthDateQuestion Asked, WrittenDate Written, ImmutableArray<string> Ticks) : FilledBeside(Asked, Ticks)
{
    public bool HasDay => !IsLeftOut(Written.Day);

    public bool HasMonth => !IsLeftOut(Written.Month);

    public bool HasYear => !IsLeftOut(Written.Year);

    /// <summary>The date of birth, as far as it is filled in; null while it is none.</summary>
    public BirthDate? Birth => (HasDay, HasMonth) switch
    {
        (true, _) => Written.Date is { } day ? BirthDate.On(day) : null,
        (false, true) => Written is { MonthNumber: { } month, YearNumber: { } year } ? BirthDate.InMonth(year, month) : null,
        (false, false) => Written.YearNumber is { } year ? BirthDate.InYear(year) : null,
    };

    public override ImmutableArray<string> Options => Asked.MayBeUnknown ? [Question.DontKnowWord] : [];

    public override IEnumerable<string> Typed => Written.Typed;

    public override string FirstField => FieldOf(WrittenDate.DayField);

    public override string FieldAtFault => FieldOf(HasDay || !IsTyped ? WrittenDate.DayField : HasMonth ? WrittenDate.MonthField : WrittenDate.YearField);

    private protected override Answer? OfTyped => Birth is { } birth ? Answer.Of(birth) : null;

    private protected override FilledBeside Untyped() => this with { Written = WrittenDate.Empty };

    private string FieldOf(string part) => $"{Field}-{part}";

    private static bool IsLeftOut(string typed) => string.IsNullOrWhiteSpace(typed) || WrittenNumber.Read(typed) is 0;
}
