using System.Text.Json.Serialization;
using Inburgering.Domain.Composition;
using Inburgering.Web.Languages;

namespace Inburgering.Web.Api;

/// <summary><c>GET /api/v1/regels</c>: every provision and what carries it, the law changes, and the rule version.</summary>
internal static class RulesEndpoint
{
    public const string Name = "regels";

    public static IResult Handle(HttpContext context) => Results.Ok(In(ApiLanguage.Choose(context)));

    /// <summary>The rules in a language.</summary>
    public static RulesJson In(Phrasebook words) => new(
        RuleVersion.Current,
        [.. Catalogue.Provisions.Select(provision => ProvisionJson.Of(provision, words))],
        [.. Catalogue.LawChanges.Select(change => ChangeJson.Of(change, words))],
        [.. Catalogue.Rulings.Select(ruling => new RulingJson(ruling.Id, words.Plain(ruling.Title), words.Plain(ruling.Text), Ids(ruling.On)))],
        [.. Catalogue.Thresholds.Select(threshold => new ThresholdJson(threshold.Id, words.Plain(threshold.Text), Ids(threshold.Provisions)))]);

    private static string[] Ids(IEnumerable<Provision> provisions) => [.. provisions.Select(provision => provision.Id)];
}

/// <summary>The rule book as data.</summary>
public sealed record RulesJson(
    string Regelversie,
    IReadOnlyList<ProvisionJson> Bepalingen,
    IReadOnlyList<ChangeJson> Wijzigingen,
    IReadOnlyList<RulingJson> Uitspraken,
    IReadOnlyList<ThresholdJson> Drempels);

/// <summary>One ruling where the sources contradict each other or are silent.</summary>
public sealed record RulingJson(string Id, string Titel, string Tekst, IReadOnlyList<string> Bepalingen);

/// <summary>One number or day on which a rule turns.</summary>
public sealed record ThresholdJson(string Id, string Tekst, IReadOnlyList<string> Bepalingen);

/// <summary>One provision, in our own words, and where it is used.</summary>
public sealed record ProvisionJson(
    string Id,
    IReadOnlyList<string> Soort,
    string Plaats,
    string Tekst,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Uri? Adres,
    IReadOnlyList<string> Vragen,
    IReadOnlyList<string> Regels,
    IReadOnlyList<string> Stukken,
    IReadOnlyList<string> Stappen,
    IReadOnlyList<string> Formulier,
    IReadOnlyList<string> Data,
    IReadOnlyList<string> Wijzigingen,
    IReadOnlyList<string> Uitspraken)
{
    public static ProvisionJson Of(Provision provision, Phrasebook words)
    {
        Carriers carriers = Carriers.Of(provision);
        return new(
            provision.Id,
            provision.Kind.Letters(),
            words.Plain(provision.Place.Text()),
            words.Plain(provision.Text),
            provision.Address,
            carriers.Questions,
            carriers.Rules,
            carriers.Items,
            carriers.Steps,
            carriers.Entries,
            carriers.Dates,
            [.. Catalogue.LawChanges.Where(change => change.Touches.Contains(provision)).Select(change => change.Id)],
            [.. Catalogue.Rulings.Where(ruling => ruling.On.Contains(provision)).Select(ruling => ruling.Id)]);
    }
}

/// <summary>One law change of the register.</summary>
public sealed record ChangeJson(
    string Id,
    DateOnly Vanaf,
    string Titel,
    string Tekst,
    string Bron,
    Uri Adres,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Uri? AdresEerder,
    string Zekerheid,
    DateOnly Nagekeken)
{
    public static ChangeJson Of(LawChange change, Phrasebook words) => new(
        change.Id,
        change.From,
        words.Plain(change.Title),
        words.Plain($"wijziging.{change.Id}.tekst"),
        words.Plain($"wijziging.{change.Id}.bron"),
        change.Source,
        change.Before,
        words.Plain($"wijziging.{change.Id}.zekerheid"),
        change.Checked);
}
