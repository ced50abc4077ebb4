using Inburgering.Web.Hosting;
using Inburgering.Web.Languages;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace Inburgering.Web.Api;

/// <summary>Describes the API as the Dutch API Design Rules ask: version, contact, server, the header with the version, problem details.</summary>
internal sealed class DesignRulesInOpenApi(Operator operators) : IOpenApiDocumentTransformer
{
    private const string Problem = "ProblemDetails";
    private const string ProblemOfAnswers = "HttpValidationProblemDetails";
    private const string Tag = "v1";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        Phrasebook words = Phrasebook.In(Language.Dutch);
        document.Info = new()
        {
            Title = words.Plain("site.naam"),
            Version = ApiHeaders.Version,
            Description = words.Plain("site.geen-overheid"),
            Contact = operators.IsNamed ? new() { Name = operators.Name, Email = operators.Email, Url = operators.Address } : null,
        };
        // The settings name the host, or nobody does: the name in the request is the caller's word.
        document.Servers = [new() { Url = operators.Site is { } site ? new Uri(site, ApiEndpoints.Version).AbsoluteUri : ApiEndpoints.Version }];
        document.Tags = new HashSet<OpenApiTag> { new() { Name = Tag } };
        document.Paths = Paths(document, words);
        document.Components!.Schemas![Problem] = ProblemSchema();
        document.Components.Schemas[ProblemOfAnswers] = new OpenApiSchema { AllOf = [new OpenApiSchemaReference(Problem, document), ErrorsSchema()] };
        return Task.CompletedTask;
    }

    /// <summary>The addresses as they stand below the server, and that of this document.</summary>
    private static OpenApiPaths Paths(OpenApiDocument document, Phrasebook words)
    {
        OpenApiPaths paths = new()
        {
            [ApiEndpoints.OpenApiName] = new OpenApiPathItem { Operations = new() { [HttpMethod.Get] = OfThisDocument(document) } },
        };
        foreach ((string path, IOpenApiPathItem item) in document.Paths)
        {
            paths[path[ApiEndpoints.Version.Length..]] = item;
        }

        foreach (OpenApiOperation operation in paths.Values.SelectMany(item => item.Operations!.Values))
        {
            operation.Description = words.Plain($"api.adres.{operation.OperationId}");
            operation.Tags = new HashSet<OpenApiTagReference> { new(Tag, document) };
            foreach ((string status, IOpenApiResponse response) in operation.Responses!)
            {
                Dictionary<string, IOpenApiHeader> headers = new() { [ApiHeaders.VersionHeader] = Header() };
                if (status == $"{StatusCodes.Status429TooManyRequests}")
                {
                    headers[HeaderNames.RetryAfter] = Header();
                }

                if (paths.Any(item => item.Value.Operations!.GetValueOrDefault(HttpMethod.Get) == operation))
                {
                    headers[HeaderNames.AccessControlAllowOrigin] = Header();
                }

                ((OpenApiResponse)response).Headers = headers;
            }
        }

        return paths;
    }

    private static OpenApiOperation OfThisDocument(OpenApiDocument document) => new()
    {
        OperationId = "openapi",
        Responses = new()
        {
            [$"{StatusCodes.Status200OK}"] = new OpenApiResponse { Description = "OK", Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.Object } } } },
            [$"{StatusCodes.Status429TooManyRequests}"] = new OpenApiResponse { Description = "Too Many Requests", Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(Problem, document) } } },
        },
    };

    private static OpenApiHeader Header() => new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String } };

    private static OpenApiSchema ProblemSchema() => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string> { "status", "title", "detail" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["title"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
            ["detail"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["instance"] = new OpenApiSchema { Type = JsonSchemaType.String },
        },
    };

    /// <summary>What stands beside it where answers do not fit: the messages by question.</summary>
    private static OpenApiSchema ErrorsSchema() => new()
    {
        Type = JsonSchemaType.Object,
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["errors"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } },
            },
        },
    };
}
