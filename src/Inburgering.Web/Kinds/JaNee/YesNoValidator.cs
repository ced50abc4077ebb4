using Inburgering.Web.Kinds.Parts;

namespace Inburgering.Web.Kinds.JaNee;

/// <summary>Yes, no or "weet ik niet" is pressed.</summary>
internal sealed class YesNoValidator : ButtonsValidator<FilledYesNo>;
