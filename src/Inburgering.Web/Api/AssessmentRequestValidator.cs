using FluentValidation;
using Inburgering.Web.Filling;

namespace Inburgering.Web.Api;

/// <summary>Refuses an edition that there is not, and each answer that is none.</summary>
internal sealed class AssessmentRequestValidator : AbstractValidator<AssessmentRequest>
{
    /// <summary>What the name of a failure about an answer begins with; the id of its question follows.</summary>
    public const string OfAnswer = "antwoorden.";

    private static readonly Text NoEdition = Text.Of("api.fout.editie");

    public AssessmentRequestValidator(IValidator<SentAnswer> answer)
    {
        RuleFor(request => request.Editie)
            .Must(edition => Editions.Read(edition) is not null).WithMessage(NoEdition)
            .OverridePropertyName("editie");
        RuleForEach(request => request.Sent)
            .OverrideIndexer((_, _, sent, _) => sent.Id)
            .SetValidator(answer)
            .OverridePropertyName(OfAnswer);
    }
}

/// <summary>An answer is one to a question that there is.</summary>
internal sealed class SentAnswerValidator : AbstractValidator<SentAnswer>
{
    private static readonly Text NoQuestion = Text.Of("api.fout.vraag");

    public SentAnswerValidator() =>
        RuleFor(sent => sent).Cascade(CascadeMode.Stop)
            .Must(sent => sent.Question is not null).WithMessage(NoQuestion)
            .Must(sent => sent.Refusal is null).WithMessage(sent => sent.Refusal!);
}
