using System.Text.Json.Serialization;
using Inburgering.Domain.Composition;

namespace Inburgering.Web.Api;

/// <summary>The answer for many applicants. It goes out while it is made, one applicant after the other, and the summary last.</summary>
public sealed class BatchJson(IAsyncEnumerable<OutcomeJson> outcomes, BatchTally tally)
{
    public string Regelversie => RuleVersion.Current;

    public IAsyncEnumerable<OutcomeJson> Oordelen => outcomes;

    /// <summary>Asked for when all are written, so that it counts all.</summary>
    public SummaryJson Samenvatting => tally.Summary();
}

/// <summary>One applicant: the assessment, or why there is none.</summary>
/// <param name="Nummer">Its place in the request, from 1.</param>
/// <param name="Kenmerk">The caller's mark, where there is one that can be read.</param>
/// <param name="Oordeel">The assessment.</param>
/// <param name="Fout">Why there is none.</param>
public sealed record OutcomeJson(
    int Nummer,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Kenmerk,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AssessmentJson? Oordeel,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] RefusalJson? Fout);

/// <summary>Why one applicant is not assessed; by question where a question is the reason.</summary>
public sealed record RefusalJson(
    string Detail,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, string[]>? Errors = null);

/// <summary>How many applicants stand where, for a desk that plans its work. Papers and gaps come most frequent first; each counts once for an applicant.</summary>
public sealed record SummaryJson(
    int Aanvragers,
    int Geweigerd,
    IReadOnlyList<PermitCountJson> Vergunningen,
    IReadOnlyList<CountJson> Stukken,
    IReadOnlyList<CountJson> Ontbreekt);

/// <summary>How many applicants got which verdict on one permit.</summary>
public sealed record PermitCountJson(string Code, IReadOnlyDictionary<string, int> Oordelen);

/// <summary>How many applicants need a paper, or have a gap.</summary>
/// <param name="Id">The id of the paper or the gap.</param>
/// <param name="Soort">What kind of gap; of a paper nothing.</param>
/// <param name="Aantal">How many applicants.</param>
public sealed record CountJson(string Id, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Soort, int Aantal);
