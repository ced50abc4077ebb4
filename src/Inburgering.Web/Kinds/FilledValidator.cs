using FluentValidation;
using Inburgering.Web.Filling;

namespace Inburgering.Web.Kinds;

/// <summary>
/// Holds what was filled in against its kind, and the answer that it makes against the limits of its question. A rule about
/// all of it has no name; that of a part of it is called as the id of its field goes on after the id of the question.
/// </summary>
internal abstract class FilledValidator<TFilled> : AbstractValidator<TFilled>
    where TFilled : Filled
{
    protected FilledValidator() =>
        RuleFor(filled => filled).Must(filled => filled.Refusal is null).WithMessage(filled => filled.Refusal!);
}
