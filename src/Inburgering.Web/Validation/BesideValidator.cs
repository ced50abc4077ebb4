using FluentValidation;
using Inburgering.Web.Posting;

namespace Inburgering.Web.Validation;

/// <summary>Something must be typed or one box ticked, not both; what is typed must be readable.</summary>
internal abstract class BesideValidator<TFilled>(DateOnly? posting) : FilledValidator<TFilled>(posting)
    where TFilled : FilledBeside
{
    protected sealed override void CheckFields(TFilled filled, ValidationContext<TFilled> context)
    {
        if (filled.IsEmpty)
        {
            CheckNothing(filled, context);
        }
        else if (filled.Contradicts)
        {
            context.Refuse(filled.FirstField, FieldObjections.Contradiction);
        }
        else if (filled.IsTyped)
        {
            CheckTyped(filled, context);
        }
        else if (filled.Answer is null)
        {
            context.Refuse(filled.FirstField, Refusals.Option);
        }
    }

    /// <summary>Refuses what cannot be read.</summary>
    protected abstract void CheckTyped(TFilled filled, ValidationContext<TFilled> context);

    private static void CheckNothing(TFilled filled, ValidationContext<TFilled> context) => context.Refuse(
        filled.FirstField,
        FieldObjections.Empty(filled.Question.MayBeUnknown ? filled.Question.Kind : $"{filled.Question.Kind}.moet"));
}
