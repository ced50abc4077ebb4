using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Inburgering.Web.Kinds;

/// <summary>The pieces of which the schemas of the kinds are made.</summary>
internal static class Schemas
{
    /// <summary>A day as 2026-11-28.</summary>
    public static OpenApiSchema Date() => new() { Type = JsonSchemaType.String, Format = "date" };

    /// <summary>A month as 1958-07, or a year as 1958.</summary>
    public static OpenApiSchema MonthOrYear() => new() { Type = JsonSchemaType.String, Pattern = "^[0-9]{4}(-(0[1-9]|1[0-2]))?$" };

    /// <summary>A whole number, both ends included.</summary>
    public static OpenApiSchema Number(int least, int most) => new()
    {
        Type = JsonSchemaType.Integer,
        Minimum = least.ToString(CultureInfo.InvariantCulture),
        Maximum = most.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>True or false.</summary>
    public static OpenApiSchema Flag() => new() { Type = JsonSchemaType.Boolean };

    /// <summary>One of several words.</summary>
    public static OpenApiSchema OneOf(IEnumerable<string> words) => new()
    {
        Type = JsonSchemaType.String,
        Enum = [.. words.Select(word => (JsonNode)JsonValue.Create(word))],
    };

    /// <summary>A value, or "weet-niet" where the question takes that for an answer.</summary>
    public static OpenApiSchema OrDontKnow(this OpenApiSchema value, Question question) =>
        question.MayBeUnknown ? new() { AnyOf = [value, OneOf([Question.DontKnowWord])] } : value;
}
