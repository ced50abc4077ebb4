using System.Text.Json;
using FluentValidation;
using FluentValidation.Results;
using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Web.Languages;

namespace Inburgering.Web.Api;

/// <summary>What the API is asked to assess.</summary>
/// <param name="Editie">"geldend" (also when left out) or "formulier".</param>
/// <param name="Antwoorden">The answers by question id, each as its kind has it on the wire; any subset.</param>
public sealed record AssessmentRequest(string? Editie, IReadOnlyDictionary<string, JsonElement>? Antwoorden)
{
    /// <summary>The answers as the domain knows them; those that do not fit are left out, the validator names them.</summary>
    public Answers Answers() => Questionnaire.Read(Antwoorden ?? new Dictionary<string, JsonElement>());

    /// <summary>The edition; null for a word that names none.</summary>
    public Edition? Edition() => Editie is null ? Domain.Kernel.Judging.Edition.InForce : Editions.Read(Editie);
}

/// <summary>Refuses what does not fit, at its question.</summary>
internal sealed class AssessmentRequestValidator : AbstractValidator<AssessmentRequest>
{
    public AssessmentRequestValidator(Phrasebook words)
    {
        RuleFor(request => request.Editie)
            .Must(edition => edition is null || Editions.Read(edition) is not null)
            .OverridePropertyName("editie")
            .WithMessage(words.Plain("api.fout.editie"));
        RuleFor(request => request).Custom((request, context) =>
        {
            DateOnly? posting = (request.Answers().To(RequestQuestions.DatumAanvraag) as Answer<DateOnly>)?.Value;
            foreach ((string id, JsonElement wire) in request.Antwoorden ?? new Dictionary<string, JsonElement>())
            {
                if (Refusal(id, wire, posting) is { } refusal)
                {
                    context.AddFailure(new ValidationFailure(id, words.Plain(refusal)));
                }
            }
        });
    }

    private static Text? Refusal(string id, JsonElement wire, DateOnly? posting) =>
        Questionnaire.Find(id) is not { } question ? Text.Of("api.fout.vraag")
        : question.TryRead(wire, out Answer answer, out Text objection) ? question.Refusal(answer, posting)
        : objection;
}
