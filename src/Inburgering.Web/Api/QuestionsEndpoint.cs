using System.Text.Json.Serialization;
using Inburgering.Domain.Composition;
using Inburgering.Web.Kinds;
using Inburgering.Web.Languages;

namespace Inburgering.Web.Api;

/// <summary><c>GET /api/v1/vragen</c>: every question in the order of asking, with its words, options and range.</summary>
internal static class QuestionsEndpoint
{
    public const string Name = "vragen";

    public static IResult Handle(HttpContext context) => Results.Ok(In(ApiLanguage.Choose(context)));

    /// <summary>The questions in a language.</summary>
    public static IEnumerable<QuestionJson> In(Phrasebook words) => Questionnaire.All.Select(question => QuestionJson.Of(question, words));
}

/// <summary>One question.</summary>
public sealed record QuestionJson(
    string Id,
    string Soort,
    string Titel,
    string Uitleg,
    string Vinden,
    bool WeetNiet,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<OptionJson>? Opties,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Minimum,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Maximum,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? Vanaf,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? Tot,
    IReadOnlyList<string> Bronnen)
{
    public static QuestionJson Of(Question question, Phrasebook words)
    {
        Wording wording = new(question, IsMinor: false);
        ValueLimits limits = QuestionKinds.Of(question).Limits(question);
        return new(
            question.Id,
            question.Kind,
            words.Plain(wording.Title),
            words.Plain(wording.Explanation),
            words.Plain(wording.Whereabouts),
            question.MayBeUnknown,
            limits.Options?.Select(option => new OptionJson(option, words.Plain(wording.Option(option)))).ToList(),
            limits.Least,
            limits.Most,
            limits.First,
            limits.Last,
            [.. question.Provisions.Select(provision => provision.Id)]);
    }
}

/// <summary>One option of a question.</summary>
public sealed record OptionJson(string Id, string Tekst);
