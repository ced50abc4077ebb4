using System.Globalization;
using System.Text.Json.Nodes;
using Inburgering.Domain.Asking;
using Inburgering.Domain.Judging;
using Inburgering.Web.Languages;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Inburgering.Web.Api;

/// <summary>Describes every question and its values in the OpenAPI document, from the questions themselves.</summary>
internal sealed class QuestionsInOpenApi : IOpenApiDocumentTransformer
{
    private const string Date = "date";

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
                ["editie"] = OneOf([Editions.InForceWire, Editions.AsPrintedWire]),
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
        OpenApiSchema value = Value(question);
        OpenApiSchema schema = question.MayBeUnknown && question is not (ChoiceQuestion or ChoicesQuestion or YesNoQuestion)
            ? new() { AnyOf = [value, OneOf([Question.DontKnowWord])] }
            : value;
        schema.Description = words.Plain(new Wording(question, IsMinor: false).Title);
        return schema;
    }

    private static OpenApiSchema Value(Question question) => question switch
    {
        YesNoQuestion => OneOf([YesNoQuestion.Yes, YesNoQuestion.No, Question.DontKnowWord]),
        ChoiceQuestion choice => OneOf(choice.MayBeUnknown ? [.. choice.Options, Question.DontKnowWord] : choice.Options),
        ChoicesQuestion choices => new()
        {
            Type = JsonSchemaType.Array,
            MinItems = 1,
            UniqueItems = true,
            Items = OneOf([.. choices.Options, ChoicesQuestion.NoneWord, Question.DontKnowWord]),
        },
        NumberQuestion number => new()
        {
            Type = JsonSchemaType.Integer,
            Minimum = number.Least.ToString(CultureInfo.InvariantCulture),
            Maximum = number.Most.ToString(CultureInfo.InvariantCulture),
        },
        DateOrWordQuestion dated => new() { AnyOf = [DateSchema(), OneOf([dated.Word])] },
        PeriodsQuestion => Periods(),
        AttemptsQuestion => Attempts(),
        _ => DateSchema(),
    };

    private static OpenApiSchema Periods() => new()
    {
        Type = JsonSchemaType.Array,
        MaxItems = PeriodsQuestion.Most,
        Items = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string> { "van", "tot" },
            Properties = new Dictionary<string, IOpenApiSchema> { ["van"] = DateSchema(), ["tot"] = DateSchema() },
        },
    };

    private static OpenApiSchema Attempts() => new()
    {
        Type = JsonSchemaType.Array,
        MaxItems = AttemptsQuestion.Parts.Length,
        Items = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string> { "onderdeel" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["onderdeel"] = OneOf(AttemptsQuestion.Parts),
                ["gehaald"] = new OpenApiSchema { Type = JsonSchemaType.Boolean },
                ["vrijgesteld"] = new OpenApiSchema { Type = JsonSchemaType.Boolean },
                ["weetNiet"] = new OpenApiSchema { Type = JsonSchemaType.Boolean },
                ["examen"] = Count(),
                ["nt2"] = Count(),
            },
        },
    };

    private static OpenApiSchema Count() => new() { Type = JsonSchemaType.Integer, Minimum = "0", Maximum = AttemptsQuestion.Most.ToString(CultureInfo.InvariantCulture) };

    private static OpenApiSchema DateSchema() => new() { Type = JsonSchemaType.String, Format = Date };

    private static OpenApiSchema OneOf(IEnumerable<string> values) => new()
    {
        Type = JsonSchemaType.String,
        Enum = [.. values.Select(value => (JsonNode)JsonValue.Create(value))],
    };
}
