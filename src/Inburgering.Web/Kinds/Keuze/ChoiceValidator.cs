using Inburgering.Web.Kinds.Parts;

namespace Inburgering.Web.Kinds.Keuze;

/// <summary>One of the options is pressed.</summary>
internal sealed class ChoiceValidator : ButtonsValidator<FilledChoice>;
