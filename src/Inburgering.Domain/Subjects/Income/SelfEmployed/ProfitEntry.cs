namespace Inburgering.Domain.Subjects.Income.SelfEmployed;

/// <summary>What is known of the business in one year, of a partnership as a whole.</summary>
/// <param name="Year">Which year of the form.</param>
/// <param name="Period">Its days.</param>
/// <param name="Profit">The profit of the business by its accounts, in whole euros; a loss is below zero.</param>
/// <param name="Corrections">What is added to one's own profit, or taken from it, for the tax; in whole euros. Of a closed year only.</param>
/// <param name="Tax">How far the tax office is, by the options of the question; of a closed year only.</param>
/// <param name="FollowsProfit">Whether the tax that was set follows the profit; null where none was set, or it was not said.</param>
public sealed record ProfitEntry(ProfitYear Year, ProfitPeriod Period, int Profit, int Corrections = 0, string Tax = TaxPaper.None, bool? FollowsProfit = null);

/// <summary>One item of section 3, filled in.</summary>
/// <param name="Year">The part of the form that it stands in.</param>
/// <param name="Number">Its number on the form.</param>
/// <param name="Label">What it is.</param>
/// <param name="Value">What to write there.</param>
public sealed record ProfitLine(ProfitYear Year, string Number, Text Label, Text Value);

/// <summary>Why what was given cannot be.</summary>
/// <param name="Year">Of which year; null where it is about the whole.</param>
/// <param name="Field">Where: <c>van</c>, <c>tot</c>, <c>aanslag</c> or <c>deel</c>.</param>
/// <param name="Message">What to do about it.</param>
public sealed record ProfitRefusal(ProfitYear? Year, string Field, Text Message);
