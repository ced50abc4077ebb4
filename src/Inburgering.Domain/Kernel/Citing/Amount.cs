namespace Inburgering.Domain.Kernel.Citing;

/// <summary>An amount of money that the law or an authority sets, for the days on which its source gives it and for no other.</summary>
/// <param name="Id">What it is the amount of, for example <c>leges-513</c>.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null where the source names none.</param>
/// <param name="Euros">The amount in euros; 0 is free.</param>
/// <param name="Source">The title of its source.</param>
/// <param name="Address">The address of its source.</param>
/// <param name="Checked">The day on which the source was last read.</param>
public sealed record Amount(string Id, DateOnly From, DateOnly? Until, decimal Euros, string Source, Uri Address, DateOnly Checked)
{
    public bool IsOn(DateOnly day) => day >= From && !(day > Until);

    /// <summary>Whether it holds on every day of another.</summary>
    public bool Covers(Amount other) => From <= other.From && (Until is null || other.Until <= Until);
}
