using FluentValidation;
using Inburgering.Web.Filling;

namespace Inburgering.Web.Kinds.Parts;

/// <summary>Something must be typed or one box ticked, not both; what is typed must be readable.</summary>
internal abstract class BesideValidator<TFilled> : FilledValidator<TFilled>
    where TFilled : FilledBeside
{
    private static readonly Text Both = Text.Of("wizard.fout.beide");

    protected BesideValidator() =>
        RuleFor(filled => filled).Cascade(CascadeMode.Stop)
            .Must(filled => !filled.IsEmpty).WithMessage(filled => Nothing(filled.Question))
            .Must(filled => !filled.Contradicts).WithMessage(Both)
            .Must(filled => filled.IsTyped || filled.Answer is not null).WithMessage(Refusals.Option);

    /// <summary>Rules that hold for what is typed, when no box stands instead.</summary>
    protected void WhenTyped(Action rules) => When(filled => filled is { IsTyped: true, Contradicts: false }, rules);

    /// <summary>Nothing was filled in at all; what to do depends on the kind.</summary>
    private static Text Nothing(Question question) => Text.Of($"wizard.fout.leeg.{question.Kind}{(question.MayBeUnknown ? "" : ".moet")}");
}
