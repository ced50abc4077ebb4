using FluentValidation;
using Inburgering.Web.Filling;
using Inburgering.Web.Kinds.Parts;

namespace Inburgering.Web.Kinds.Pogingen;

/// <summary>Each part of the exam is filled in.</summary>
internal sealed class AttemptsValidator : BesideValidator<FilledAttempts>
{
    public AttemptsValidator(IValidator<WrittenAttempt> attempt) => WhenTyped(() =>
    {
        foreach (string part in AttemptsQuestion.Parts)
        {
            RuleFor(filled => filled.For(part)).SetValidator(attempt).OverridePropertyName(part);
        }
    });
}

/// <summary>A part of the exam says how it stands; those who did not pass it say how often they tried.</summary>
internal sealed class WrittenAttemptValidator : AbstractValidator<WrittenAttempt>
{
    private static readonly Text NoState = Text.Of("wizard.fout.onderdeel");
    private static readonly Text NoExams = Text.Of("wizard.fout.pogingen");
    private static readonly Text NoNt2 = Text.Of("wizard.fout.pogingen.nt2");

    public WrittenAttemptValidator()
    {
        RuleFor(part => part.Standing).NotNull().WithMessage(NoState).OverridePropertyName("");
        When(part => part.Standing is not null, () =>
        {
            RuleFor(part => part.ExamsNumber).NotNull().WithMessage(NoExams).OverridePropertyName(FilledAttempts.ExamsField);
            RuleFor(part => part.Nt2Number).NotNull().WithMessage(NoNt2).OverridePropertyName(FilledAttempts.Nt2Field);
        });
    }
}
