using Inburgering.Domain.Composition;
using Inburgering.Web.Kinds;
using Inburgering.Web.Languages;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Inburgering.Web.Api;

/// <summary>Describes every question and its values in the OpenAPI document, from the questions themselves.</summary>
internal sealed class QuestionsInOpenApi : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        Phrasebook words = Phrasebook.In(Language.Dutch);
        document.Components ??= new();
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
        Dictionary<string, IOpenApiSchema> asked = new()
        {
            ["editie"] = Schemas.OneOf([Editions.InForceWire, Editions.AsPrintedWire]),
            ["antwoorden"] = Closed(Questionnaire.All.ToDictionary(question => question.Id, question => Schema(question, words))),
        };
        document.Components.Schemas[nameof(AssessmentRequest)] = Closed(asked);
        Dictionary<string, IOpenApiSchema> applicant = new(asked) { ["kenmerk"] = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = ApplicantRequest.LongestMark } };
        document.Components.Schemas[nameof(BatchRequest)] = Closed(new()
        {
            ["aanvragers"] = new OpenApiSchema { Type = JsonSchemaType.Array, MinItems = 1, MaxItems = BatchRequest.MostApplicants, Items = new OpenApiSchemaReference(nameof(ApplicantRequest), document) },
        });
        document.Components.Schemas[nameof(ApplicantRequest)] = Closed(applicant);
        document.Components.Schemas[nameof(OtherwiseRequest)] = Closed(asked);
        document.Components.Schemas[nameof(WhatIfRequest)] = Closed(new(asked) { ["anders"] = new OpenApiSchemaReference(nameof(OtherwiseRequest), document) });
        return Task.CompletedTask;
    }

    private static OpenApiSchema Closed(Dictionary<string, IOpenApiSchema> properties) => new()
    {
        Type = JsonSchemaType.Object,
        AdditionalPropertiesAllowed = false,
        Properties = properties,
    };

    private static IOpenApiSchema Schema(Question question, Phrasebook words)
    {
        OpenApiSchema schema = QuestionKinds.Of(question).Schema(question);
        schema.Description = words.Plain(new Wording(question, IsMinor: false).Title);
        return schema;
    }
}
