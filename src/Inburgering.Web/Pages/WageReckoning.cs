using Inburgering.Domain.Subjects.Fee;
using Inburgering.Web.Filling;

namespace Inburgering.Web.Pages;

/// <summary>What a gross wage a month comes to beside the norm, with holiday pay. What is typed is answered and forgotten: it is no answer to a question.</summary>
/// <param name="Written">What stands in the field.</param>
/// <param name="Norm">The amount that it is held against.</param>
public sealed record WageReckoning(string Written, Amount Norm)
{
    /// <summary>The name of the field, and the id of it.</summary>
    public const string Field = "loon";

    /// <summary>Whether something was typed that is no whole number.</summary>
    public bool IsRefused => Written.Length > 0 && Wage is null;

    public static Text Refusal { get; } = Refusals.Shape("getal");

    /// <summary>What it comes to; null while no wage is typed.</summary>
    public Text? Result => Wage is { } wage && AmountTable.WithHolidayPay(wage) is var sum
        ? Text.Of(sum >= Norm.Euros ? "wizard.loon.genoeg" : "wizard.loon.te-laag", ("procent", AmountTable.HolidayPay), ("bedrag", sum))
        : null;

    private int? Wage => WrittenNumber.Read(Written);
}
