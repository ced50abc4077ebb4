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
        document.Info = new() { Title = words.Plain("site.naam"), Version = "v1", Description = words.Plain("site.geen-overheid") };
        // Beside this document, wherever it was asked for: the name of the host comes from the caller.
        document.Servers = [new() { Url = "/" }];
        document.Components ??= new();
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
        document.Components.Schemas[nameof(AssessmentRequest)] = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            AdditionalPropertiesAllowed = false,
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["editie"] = Schemas.OneOf([Editions.InForceWire, Editions.AsPrintedWire]),
                ["antwoorden"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    AdditionalPropertiesAllowed = false,
                    Properties = Questionnaire.All.ToDictionary(question => question.Id, question => Schema(question, words)),
                },
            },
        };
        return Task.CompletedTask;
    }

    private static IOpenApiSchema Schema(Question question, Phrasebook words)
    {
        OpenApiSchema schema = QuestionKinds.Of(question).Schema(question);
        schema.Description = words.Plain(new Wording(question, IsMinor: false).Title);
        return schema;
    }
}
