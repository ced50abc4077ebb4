using FluentValidation;
using FluentValidation.Results;
using Inburgering.Domain.Composition;
using Inburgering.Web.Filling;
using Inburgering.Web.Hosting;
using Inburgering.Web.Languages;

namespace Inburgering.Web.Api;

/// <summary><c>POST /api/v1/oordeel</c>: answers in, verdicts, checklist and dates out; <c>POST /api/v1/brieven</c>: the same in, letters out.</summary>
internal static class AssessmentEndpoint
{
    public const string Name = "oordeel";
    public const string LettersName = "brieven";

    public static IResult Handle(AssessmentRequest request, IValidator<AssessmentRequest> validator, AddedAmounts amounts, HttpContext context) =>
        Answer(request, validator, amounts, context, (interview, words) => Results.Ok(AssessmentJson.Of(interview, words)));

    public static IResult HandleLetters(AssessmentRequest request, IValidator<AssessmentRequest> validator, AddedAmounts amounts, HttpContext context) =>
        Answer(request, validator, amounts, context, (interview, words) => Results.Ok(LettersJson.Of(interview, words)));

    /// <summary>Answers from the interview along the answers that were sent; refuses those that do not fit.</summary>
    public static IResult Answer(AssessmentRequest request, IValidator<AssessmentRequest> validator, AddedAmounts amounts, HttpContext context, Func<Interview, Phrasebook, IResult> answer)
    {
        Phrasebook words = ApiLanguage.Choose(context);
        ValidationResult validation = validator.Validate(request);
        return validation.IsValid
            ? answer(Interview(request, amounts), words)
            : Refuse(validation, words);
    }

    /// <summary>The interview that a sound request gives.</summary>
    public static Interview Interview(AssessmentRequest request, AddedAmounts amounts) =>
        Domain.Composition.Interview.Along(request.Answers(), new Law(Editions.Read(request.Editie)!.Value) { AddedAmounts = amounts.All });

    /// <summary>Says what is wrong, by what it is about.</summary>
    public static IResult Refuse(ValidationResult validation, Phrasebook words) => Results.ValidationProblem(Errors(validation, words), detail: words.Plain("api.fout.detail"), title: words.Plain("api.fout"));

    /// <summary>The messages by what they are about: the id of a question, or the edition.</summary>
    public static Dictionary<string, string[]> Errors(ValidationResult validation, Phrasebook words) => validation.Errors
        .GroupBy(
            failure => failure.PropertyName.StartsWith(AssessmentRequestValidator.OfAnswer, StringComparison.Ordinal)
                ? failure.PropertyName[AssessmentRequestValidator.OfAnswer.Length..]
                : failure.PropertyName,
            failure => words.Plain(failure.Message()),
            StringComparer.Ordinal)
        .ToDictionary(about => about.Key, about => about.Distinct().ToArray(), StringComparer.Ordinal);
}
