using Inburgering.Web.Kinds.Parts;

namespace Inburgering.Web.Kinds.Keuze;

/// <summary>A button for each option, and one for "weet ik niet" where that is an answer.</summary>
public sealed record FilledChoice(ChoiceQuestion Choice, string Said) : FilledButtons(Choice, Said)
{
    private protected override ImmutableArray<string> Values => Choice.Options;

    private protected override Answer? OfValue(string value) => Answer.Of(value);
}
