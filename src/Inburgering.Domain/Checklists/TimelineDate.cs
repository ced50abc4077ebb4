using System.Collections.Immutable;
using Inburgering.Domain.Provisions;

namespace Inburgering.Domain.Checklists;

/// <summary>A kind of date on the time line. Its words stand under <c>datum.{id}</c> and <c>.tekst</c>.</summary>
public sealed record DateKind(string Id, params ImmutableArray<Provision> Provisions);

/// <summary>A date on the time line of one person.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Date">The day.</param>
/// <param name="Variant">The ending of its words, where they differ for this person.</param>
/// <param name="Instead">A better day, which its words name; null where there is none.</param>
public sealed record TimelineDate(DateKind Kind, DateOnly Date, string Variant = "", DateOnly? Instead = null)
{
    public string Id => Kind.Id;

    public ImmutableArray<Provision> Provisions => Kind.Provisions;

    public Text Label => Text.Of($"datum.{Id}{Variant}");

    public Text Text => Instead is { } better ? Text.Of($"datum.{Id}{Variant}.tekst", ("datum", better)) : Text.Of($"datum.{Id}{Variant}.tekst");
}

/// <summary>Every kind of date.</summary>
public static class DateKinds
{
    public static DateKind VroegstIndienen { get; } = new("vroegst-indienen", Ind.When.SixMonths, Ind.Min.For513Stay);

    public static DateKind UiterlijkIndienen { get; } = new("uiterlijk-indienen", Ind.When.BeforeExpiry);

    public static DateKind VijfJaarVol { get; } = new("vijf-jaar-vol", Ind.Min.Five, Ind.Min.For513Stay);

    public static DateKind Posten { get; } = new("posten", Ind.How.Complete);

    public static DateKind BiometrieUiterlijk { get; } = new("biometrie-uiterlijk", Ind.Bio.TwoWeeks);

    public static DateKind BesluitUiterlijk { get; } = new("besluit-uiterlijk", Ind.Process.SixMonths);

    public static DateKind DuoAdviesAanvragenVoor { get; } = new("duo-advies-aanvragen-voor", Duo.EightWeeks);

    public static DateKind WerkgeversverklaringVanaf { get; } = new("werkgeversverklaring-vanaf", Ind.Section5.Income);

    public static DateKind MedischAdviesVanaf { get; } = new("medisch-advies-vanaf", Ind.Integration.Box7AdviceMinister, Ind.Integration.Box7AdviceMunicipality);

    public static ImmutableArray<DateKind> All { get; } =
    [
        VroegstIndienen,
        UiterlijkIndienen,
        VijfJaarVol,
        Posten,
        BiometrieUiterlijk,
        BesluitUiterlijk,
        DuoAdviesAanvragenVoor,
        WerkgeversverklaringVanaf,
        MedischAdviesVanaf,
    ];
}
