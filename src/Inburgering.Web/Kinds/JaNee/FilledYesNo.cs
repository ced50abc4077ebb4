using Inburgering.Web.Kinds.Parts;

namespace Inburgering.Web.Kinds.JaNee;

/// <summary>Buttons for yes, no and "weet ik niet".</summary>
public sealed record FilledYesNo(YesNoQuestion YesNo, string Said) : FilledButtons(YesNo, Said)
{
    private protected override ImmutableArray<string> Values => [YesNoQuestion.Yes, YesNoQuestion.No];

    private protected override Answer? OfValue(string value) => value switch
    {
        YesNoQuestion.Yes => Answer.Of(true),
        YesNoQuestion.No => Answer.Of(false),
        _ => null,
    };
}
