using System.Text.Json;
using System.Text.Json.Nodes;
using FluentValidation;
using FluentValidation.Results;
using Inburgering.Web.Hosting;
using Inburgering.Web.Languages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Inburgering.Web.Api;

/// <summary>
/// The questions, the rules and the assessment for an assistant that speaks the Model Context Protocol, so that it asks the rules
/// instead of guessing. One request, one answer: there is no session, and nothing is kept or logged.
/// </summary>
public static class McpEndpoint
{
    public const string Path = "/mcp";

    private const string ServerName = "inburgering";
    private const string LanguageArgument = "taal";

    public static void AddMcp(this WebApplicationBuilder builder) => builder.Services
        .AddMcpServer(options =>
        {
            options.ServerInfo = new() { Name = ServerName, Version = ApiHeaders.Version };
            options.ServerInstructions = Phrasebook.In(Language.Dutch).Plain("site.geen-overheid");
        })
        .WithHttpTransport(transport => transport.Stateless = true)
        .WithListToolsHandler((_, _) => ValueTask.FromResult(new ListToolsResult { Tools = Tools() }))
        .WithCallToolHandler((call, _) => ValueTask.FromResult(Call(call.Params, call.Services!)));

    public static void MapMcp(this WebApplication app) => app.MapMcp(Path)
        .RequireRateLimiting(RateLimits.Api)
        .WithMetadata(new RequestSizeLimitAttribute(AssessmentRequest.MostBytes));

    private static List<Tool> Tools()
    {
        Phrasebook words = Phrasebook.In(Language.Dutch);
        return
        [
            Tool(QuestionsEndpoint.Name, words),
            Tool(RulesEndpoint.Name, words),
            Tool(
                AssessmentEndpoint.Name,
                words,
                ("editie", new() { ["type"] = "string", ["enum"] = new JsonArray(Editions.InForceWire, Editions.AsPrintedWire) }),
                ("antwoorden", new() { ["type"] = "object" })),
        ];
    }

    private static Tool Tool(string name, Phrasebook words, params ReadOnlySpan<(string Name, JsonObject Schema)> arguments)
    {
        JsonObject properties = new()
        {
            [LanguageArgument] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. Language.All.Select(language => JsonValue.Create(language.Code))]) },
        };
        foreach ((string argument, JsonObject schema) in arguments)
        {
            properties[argument] = schema;
        }

        return new()
        {
            Name = name,
            Description = words.Plain($"api.adres.{name}"),
            InputSchema = JsonSerializer.SerializeToElement(new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false }),
            Annotations = new() { ReadOnlyHint = true, IdempotentHint = true, DestructiveHint = false, OpenWorldHint = false },
        };
    }

    /// <exception cref="McpProtocolException">There is no such tool.</exception>
    private static CallToolResult Call(CallToolRequestParams asked, IServiceProvider services)
    {
        JsonSerializerOptions json = services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        Dictionary<string, JsonElement> arguments = new(asked.Arguments ?? new Dictionary<string, JsonElement>(), StringComparer.Ordinal);
        arguments.Remove(LanguageArgument, out JsonElement said);
        Phrasebook words = Phrasebook.In((said.ValueKind is JsonValueKind.String ? Language.Find(said.GetString()) : null) ?? Language.Dutch);
        return asked.Name switch
        {
            QuestionsEndpoint.Name => Said(QuestionsEndpoint.In(words), json),
            RulesEndpoint.Name => Said(RulesEndpoint.In(words), json),
            AssessmentEndpoint.Name => Assess(arguments, words, json, services),
            // Without the name that was sent: it may be anything.
            _ => throw new McpProtocolException("There is no such tool.", McpErrorCode.InvalidParams),
        };
    }

    private static CallToolResult Assess(Dictionary<string, JsonElement> arguments, Phrasebook words, JsonSerializerOptions json, IServiceProvider services)
    {
        AssessmentRequest? request;
        try
        {
            request = JsonSerializer.SerializeToElement(arguments).Deserialize<AssessmentRequest>(json);
        }
        catch (JsonException)
        {
            return Refused(new(words.Plain("api.fout.json")), json);
        }

        ValidationResult validation = services.GetRequiredService<IValidator<AssessmentRequest>>().Validate(request!);
        return validation.IsValid
            ? Said(AssessmentJson.Of(AssessmentEndpoint.Interview(request!, services.GetRequiredService<AddedAmounts>()), words), json)
            : Refused(new(words.Plain("api.fout"), AssessmentEndpoint.Errors(validation, words)), json);
    }

    private static CallToolResult Refused(RefusalJson refusal, JsonSerializerOptions json)
    {
        CallToolResult result = Said(refusal, json);
        result.IsError = true;
        return result;
    }

    private static CallToolResult Said<T>(T answer, JsonSerializerOptions json) => new() { Content = [new TextContentBlock { Text = JsonSerializer.Serialize(answer, json) }] };
}
