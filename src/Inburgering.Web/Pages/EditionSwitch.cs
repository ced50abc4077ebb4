namespace Inburgering.Web.Pages;

/// <summary>The choice between the law in force and the form as printed.</summary>
/// <param name="Current">The edition in use.</param>
/// <param name="ReturnsToStart">Whether the start page follows, instead of the question or outcome where the visitor is.</param>
public sealed record EditionSwitch(Edition Current, bool ReturnsToStart);
