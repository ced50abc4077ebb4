using System.Text.Json;
using System.Text.Json.Serialization;
using FluentValidation;
using FluentValidation.Results;
using Inburgering.Domain.Composition;
using Inburgering.Web.Hosting;
using Inburgering.Web.Languages;

namespace Inburgering.Web.Api;

/// <summary><c>POST /api/v1/wat-als</c>: what differs when some answers, the day or the edition are otherwise.</summary>
internal static class WhatIfEndpoint
{
    public const string Name = "wat-als";

    public static IResult Handle(WhatIfRequest request, IValidator<AssessmentRequest> validator, AddedAmounts amounts, HttpContext context)
    {
        Phrasebook words = ApiLanguage.Choose(context);
        ImmutableArray<AssessmentRequest> both = [request.Now, request.Then];
        ValidationResult validation = new(both.Select(validator.Validate));
        if (!validation.IsValid)
        {
            return AssessmentEndpoint.Refuse(validation, words);
        }

        Interview now = AssessmentEndpoint.Interview(both[0], amounts);
        Interview then = AssessmentEndpoint.Interview(both[1], amounts);
        return Results.Ok(new WhatIfJson(
            AssessmentJson.Of(now, words),
            AssessmentJson.Of(then, words),
            DifferenceJson.Of(new(now.Assessment, then.Assessment), words)));
    }
}

/// <summary>What the API is asked to compare: a request for an assessment, and what is otherwise in a copy of it.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record WhatIfRequest
{
    /// <summary>"geldend" (also when left out) or "formulier".</summary>
    public string Editie { get; init; } = Editions.InForceWire;

    /// <summary>The answers as they are.</summary>
    [JsonConverter(typeof(ReadableAnswers))]
    public IReadOnlyDictionary<string, JsonElement> Antwoorden { get; init; } = ImmutableDictionary<string, JsonElement>.Empty;

    /// <summary>What is otherwise.</summary>
    public OtherwiseRequest Anders { get; init; } = new();

    internal AssessmentRequest Now => new() { Editie = Editie, Antwoorden = Antwoorden };

    internal AssessmentRequest Then => new()
    {
        Editie = Anders.Editie ?? Editie,
        Antwoorden = ImmutableDictionary.CreateRange(StringComparer.Ordinal, Antwoorden).SetItems(Anders.Antwoorden),
    };
}

/// <summary>What is otherwise in the copy.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record OtherwiseRequest
{
    /// <summary>The other edition; the same when left out.</summary>
    public string? Editie { get; init; }

    /// <summary>The answers that take the place of others, or come besides.</summary>
    [JsonConverter(typeof(ReadableAnswers))]
    public IReadOnlyDictionary<string, JsonElement> Antwoorden { get; init; } = ImmutableDictionary<string, JsonElement>.Empty;
}

/// <summary>Both assessments, and what differs between them.</summary>
public sealed record WhatIfJson(AssessmentJson Nu, AssessmentJson Dan, DifferenceJson Verschil);

/// <summary>What differs: verdicts, papers and dates.</summary>
public sealed record DifferenceJson(
    IReadOnlyList<VerdictsJson> Vergunningen,
    IReadOnlyList<ItemJson> StukkenErbij,
    IReadOnlyList<ItemJson> StukkenEraf,
    IReadOnlyList<DatesJson> Data)
{
    public static DifferenceJson Of(Comparison comparison, Phrasebook words) => new(
        [.. comparison.Permits.Select(permit => new VerdictsJson(permit.Permit.Code, permit.Now?.Verdict.Wire(), permit.Then?.Verdict.Wire()))],
        [.. comparison.Added.Select(item => ItemJson.Of(item, words))],
        [.. comparison.Dropped.Select(item => ItemJson.Of(item, words))],
        [.. comparison.Dates.Select(date => new DatesJson(date.Id, words.Plain(date.Label), date.Now, date.Then))]);
}

/// <summary>The verdict on one permit in both; left out where the permit is not considered.</summary>
public sealed record VerdictsJson(
    string Code,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Nu,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Dan);

/// <summary>A date that differs; left out where it is not on the time line.</summary>
public sealed record DatesJson(
    string Id,
    string Tekst,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? Nu,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? Dan);
