using Inburgering.Web.Filling;
using Inburgering.Web.Kinds.Parts;

namespace Inburgering.Web.Kinds.Perioden;

/// <summary>The fields of one period.</summary>
public sealed record PeriodFields(PutQuestion Put, WrittenPeriod Written)
{
    /// <summary>What the row is called.</summary>
    public Text Name => Filled.RowText(Written.Row);

    /// <summary>The first and the last day.</summary>
    public IEnumerable<PeriodEnd> Ends => [new(this, FilledPeriods.FromField, Written.From), new(this, FilledPeriods.UntilField, Written.Until)];

    internal FilledPeriods Filled => (FilledPeriods)Put.Filled;
}

/// <summary>The fields of the first or the last day of a period.</summary>
public sealed record PeriodEnd(PeriodFields Period, string End, WrittenDate Written)
{
    public Text Name => Period.Filled.EndText(End);

    public string Field => Period.Filled.EndField(Period.Written.Row, End);

    public Refused Refused => new($"{Field}-fout", [.. Period.Put.RefusedWithin($"{Field}-")]);
}
