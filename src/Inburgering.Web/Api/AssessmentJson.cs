using System.Text.Json;
using System.Text.Json.Serialization;
using Inburgering.Domain.Composition;
using Inburgering.Web.Languages;

namespace Inburgering.Web.Api;

/// <summary>
/// The whole answer of the API: verdicts, advice, checklist and dates. Its edition and answers, sent in again, give the same
/// answer byte for byte as long as the version of the rules is the same.
/// </summary>
public sealed record AssessmentJson(
    string Editie,
    DateOnly? Peildatum,
    string Regelversie,
    string Kenmerk,
    JsonElement Antwoorden,
    IReadOnlyList<string> Wijzigingen,
    IReadOnlyList<string> LatereWijzigingen,
    string? VolgendeVraag,
    IReadOnlyList<string> OpenVragen,
    IReadOnlyList<PermitJson> Vergunningen,
    AdviceJson Advies,
    ChecklistJson Checklist,
    IReadOnlyList<DateJson> Tijdlijn)
{
    public static AssessmentJson Of(Interview interview, Phrasebook words)
    {
        Assessment assessment = interview.Assessment;
        Receipt receipt = Receipt.Of(interview);
        return new(
            receipt.Edition.Wire(),
            receipt.Posting,
            receipt.RuleVersion,
            receipt.Mark,
            JsonElement.Parse(receipt.Request).GetProperty("antwoorden"),
            [.. assessment.Effects.Applied.Select(change => change.Id)],
            [.. assessment.Effects.Later.Select(change => change.Id)],
            assessment.Next?.Id,
            [.. assessment.Open.Select(question => question.Id)],
            [.. assessment.Permits.Select(judgement => PermitJson.Of(judgement, assessment, words))],
            new(assessment.Advice.Tick?.Code, [.. assessment.Advice.Fallback.Select(permit => permit.Code)], string.Join(' ', new[] { assessment.Advice.Text, assessment.Hurry }.OfType<Text>().Select(words.Plain))),
            ChecklistJson.Of(assessment.Checklist, words),
            [.. assessment.Checklist.Timeline.Select(date => DateJson.Of(date, words))]);
    }
}

/// <summary>One permit with its verdict and conditions.</summary>
public sealed record PermitJson(
    string Code,
    string Oordeel,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? Vanaf,
    IReadOnlyList<FindingJson> Voorwaarden,
    IReadOnlyList<OmissionJson> NietBekeken,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<WayJson>? Wegen,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] EarliestJson? Vroegst)
{
    public static PermitJson Of(Judgement judgement, Assessment assessment, Phrasebook words)
    {
        WayThere? way = assessment.WayThere(judgement);
        return new(
            judgement.Permit.Code,
            judgement.Verdict.Wire(),
            judgement.NotBefore,
            [.. judgement.Conditions.Select(finding => FindingJson.Of(finding, words))],
            [.. assessment.NotLookedAt(judgement).Select(omission => OmissionJson.Of(omission, words))],
            way?.Ways.Select(one => WayJson.Of(one, words)).ToList(),
            way is null ? null : new(way.IfTimePasses, way.IfStepsAreTaken));
    }
}

/// <summary>One way to a permit that is not met: a smallest set of steps that leads to it.</summary>
public sealed record WayJson(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? Vanaf,
    bool Zeker,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] decimal? Kosten,
    IReadOnlyList<GapJson> Stappen)
{
    public static WayJson Of(Way way, Phrasebook words) => new(way.From, way.IsCertain, way.Costs, [.. way.Steps.Select(step => GapJson.Of(step, words))]);
}

/// <summary>The first day on which a permit is met: if only time passes, and if the steps of a way are taken.</summary>
public sealed record EarliestJson(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? Zonder,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? Met);

/// <summary>Something that bears on a permit and was not looked at.</summary>
public sealed record OmissionJson(string Id, string Tekst, IReadOnlyList<string> Bronnen)
{
    public static OmissionJson Of(Omission omission, Phrasebook words) =>
        new(omission.Id, words.Plain(omission.Text), [.. omission.Provisions.Select(provision => provision.Id)]);
}

/// <summary>One condition or ground, with what it rests on and what is missing.</summary>
public sealed record FindingJson(
    string Id,
    string Oordeel,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? Vanaf,
    string Stand,
    string Tekst,
    IReadOnlyList<string> Antwoorden,
    IReadOnlyList<string> Bronnen,
    IReadOnlyList<string> Wijzigingen,
    IReadOnlyList<FindingJson> Gronden,
    IReadOnlyList<GapJson> Ontbreekt)
{
    public static FindingJson Of(Finding finding, Phrasebook words) => new(
        finding.Id,
        finding.Verdict.Wire(),
        finding.NotBefore,
        finding.Standing.Wire(),
        words.Plain(finding.Text),
        finding.Answers,
        [.. finding.Provisions.Select(provision => provision.Id)],
        [.. finding.Changes.Select(change => change.Id)],
        [.. finding.Parts.Select(ground => Of(ground, words))],
        [.. finding.Gaps.Select(gap => GapJson.Of(gap, words))]);
}

/// <summary>What is missing.</summary>
public sealed record GapJson(
    string Soort,
    string Id,
    string Tekst,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Aantal,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Eenheid,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? Vanaf)
{
    public static GapJson Of(Gap gap, Phrasebook words) => new(gap.KindWire, gap.Id, words.Plain(gap.Text), gap.Amount, gap.Unit, gap.From);
}

/// <summary>Which box to tick, and what remains.</summary>
public sealed record AdviceJson(string? Aankruisen, IReadOnlyList<string> Vangnet, string Tekst);

/// <summary>The checklist; without a permit where this form cannot be used.</summary>
public sealed record ChecklistJson(
    string? Vergunning,
    int AantalBijlagen,
    IReadOnlyList<ItemJson> Stukken,
    IReadOnlyList<StepJson> Stappen,
    IReadOnlyList<EntryJson> Formulier)
{
    public static ChecklistJson Of(Checklist checklist, Phrasebook words) => new(
        checklist.Permit?.Code,
        checklist.Enclosures,
        [.. checklist.Items.Select(item => ItemJson.Of(item, words))],
        [.. checklist.Steps.Select(step => StepJson.Of(step, words))],
        [.. checklist.Form.Select(entry => EntryJson.Of(entry, words))]);
}

/// <summary>One paper.</summary>
public sealed record ItemJson(
    string Id,
    string Wie,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Soort,
    string Vorm,
    int Aantal,
    string Tekst,
    string Reden,
    string Uitgever,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? NietOuderDan,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Periode,
    IReadOnlyList<string> Bronnen)
{
    public static ItemJson Of(Item item, Phrasebook words) => new(
        item.Kind.Id,
        item.Person.Wire(),
        item.Sort,
        item.Kind.Form.Wire(),
        item.Count,
        string.Join(' ', item.Requirements.Select(words.Plain).Prepend(words.Plain(item.Name) + ".")),
        words.Plain(item.Reason),
        words.Plain(item.Issuer),
        item.NotOlderThan,
        item.Period is { } period ? words.Plain(period) : null,
        [.. item.Provisions.Select(provision => provision.Id)]);
}

/// <summary>One thing to do.</summary>
public sealed record StepJson(
    string Id,
    string Moment,
    string Tekst,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? Datum,
    IReadOnlyList<string> Bronnen)
{
    public static StepJson Of(Step step, Phrasebook words) => new(
        step.Kind.Id,
        step.Kind.Moment.Wire(),
        string.Join(' ', step.Texts.Select(words.Plain).Prepend(words.Plain(step.Title) + ".")),
        step.Date,
        [.. step.Kind.Provisions.Select(provision => provision.Id)]);
}

/// <summary>What to fill in at one place of the form.</summary>
public sealed record EntryJson(
    string Onderdeel,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Vak,
    string Tekst,
    IReadOnlyList<string> Bronnen)
{
    public static EntryJson Of(FormEntry entry, Phrasebook words) => new(
        entry.Kind.Section, entry.Kind.Box, words.Plain(entry.Text), [.. entry.Kind.Provisions.Select(provision => provision.Id)]);
}

/// <summary>One date of the time line.</summary>
public sealed record DateJson(string Id, DateOnly Datum, string Tekst, IReadOnlyList<string> Bronnen)
{
    public static DateJson Of(TimelineDate date, Phrasebook words) => new(
        date.Id, date.Date, $"{words.Plain(date.Label)}. {words.Plain(date.Text)}", [.. date.Kind.Provisions.Select(provision => provision.Id)]);
}
