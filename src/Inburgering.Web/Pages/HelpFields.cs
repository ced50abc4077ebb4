using Inburgering.Web.Filling;

namespace Inburgering.Web.Pages;

/// <summary>A round button on a page that helps to fill in an annex.</summary>
public sealed record HelpChoice(string Field, string Value, Text Label, bool IsChecked);

/// <summary>A field for a number on a page that helps to fill in an annex.</summary>
/// <param name="Field">Its name, and its id.</param>
/// <param name="Key">The key of its label; its explanation stands under the same with <c>.uitleg</c>.</param>
/// <param name="Written">What stands in it.</param>
/// <param name="Refusals">What is wrong with it.</param>
public sealed record HelpNumber(string Field, string Key, string Written, IReadOnlyCollection<Refusal> Refusals);
