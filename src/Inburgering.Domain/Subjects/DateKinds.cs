namespace Inburgering.Domain.Subjects;

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
