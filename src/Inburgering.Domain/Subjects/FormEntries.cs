namespace Inburgering.Domain.Subjects;

/// <summary>Everything that can be filled in on the form and its annexes, in the order of the form.</summary>
public static class FormEntries
{
    private const string Integration = "bijlage-inburgeringsvereiste";
    private const string Employer = "bijlage-werkgeversverklaring";
    private const string SelfEmployed = "bijlage-zelfstandige";
    private const string Income = "bijlage-bewijsmiddelen";

    public static FormEntryKind Details { get; } = Plain("1", "gegevens", Ind.Section1.Details, Ind.Privacy);

    public static FormEntryKind Child { get; } = Plain("1", "kind", Ind.Minor.Parent);

    public static FormEntryKind Choose { get; } = Plain("2", "kies", Ind.Section2.Choose);

    public static FormEntryKind Box493 { get; } = Permit("493", "493", Ind.Section2.Box493);

    public static FormEntryKind Box497 { get; } = Permit("497", "497", Ind.Section2.Box497);

    public static FormEntryKind Box513Own { get; } = Permit("513-eigen", "513", Ind.Section2.Box513Own);

    public static FormEntryKind Box513Indefinite { get; } = Permit("513-onbepaald", "513", Ind.Section2.Box513Indefinite);

    public static FormEntryKind Box513Family { get; } = Permit("513-gezin", "513", Ind.Section2.Box513Family);

    public static FormEntryKind Box513Unknown { get; } = Permit("513-onbekend", "513", Ind.Section2.Box513Own, Ind.Section2.Box513Indefinite, Ind.Section2.Box513Family);

    /// <summary>Family holding an indefinite permit: the introduction covers them, the box does not.</summary>
    public static FormEntryKind Box513Uncertain { get; } = Permit("513-onzeker", "513", Ind.Section2.Box513Family, Ind.Min.For513Family);

    /// <summary>None of the three situations beside the box is this person's.</summary>
    public static FormEntryKind Box513None { get; } = Plain("2", "513-geen", Ind.Section2.Box513Own, Ind.Section2.Box513Indefinite, Ind.Section2.Box513Family);

    public static FormEntryKind Fallback497 { get; } = Plain("2", "497-vangnet", Ind.Section2.Box497Fallback);

    public static FormEntryKind Fallback513 { get; } = Plain("2", "513-vangnet", Ind.Section2.Box513Fallback);

    /// <summary>From 12 June 2026 the fallback towards 497 is void and the one towards 493 uncertain (R16).</summary>
    public static FormEntryKind FallbackUncertain { get; } = Plain("2", "vangnet-onzeker", Ind.Section2.Box513Fallback);

    public static FormEntryKind FallbackLimits { get; } = Plain("2", "vangnet-dekt-niet", Ind.Section2.Box497Fallback, Ind.Section2.Box513Fallback);

    public static FormEntryKind Declare { get; } = Plain("3", "verklaren", Ind.Section3.Statements, Ind.Section3.Since, Ind.Section3.Truth);

    public static FormEntryKind Reasons { get; } = Plain("3", "redenen", Ind.Section3.Reasons, Ind.Section3.Truth);

    public static FormEntryKind SkipRecord { get; } = Plain("3", "overslaan", Ind.Section3.Exempt);

    public static FormEntryKind RecordUnknown { get; } = Plain("3", "onbekend", Ind.Section3.Statements, Ind.Section3.Since);

    public static FormEntryKind Annex { get; } = Plain("4", "bijlage", Ind.Section4.Annex);

    public static FormEntryKind SkipAnnex { get; } = Plain("4", "overslaan", Ind.Section4.Annex);

    public static FormEntryKind IncomeSection { get; } = Plain("5", "inkomen", Ind.Section5.Income, Ind.Section5.NotEmployed);

    public static FormEntryKind SkipIncome { get; } = Plain("5", "overslaan", Ind.Section5.Income);

    /// <summary>Takes the number of enclosures.</summary>
    public static FormEntryKind Sign { get; } = Plain("6", "ondertekenen", Ind.Section6.Sign, Ind.Section6.Count, Ind.Section6.Changes);

    public static FormEntryKind ParentSigns { get; } = Plain("6", "ouder", Ind.Minor.Sign);

    public static FormEntryKind ChildMaySign { get; } = Plain("6", "kind", Ind.Minor.Sign);

    public static FormEntryKind Check { get; } = Plain("7", "controleren", Ind.Section7.Check, Ind.Section7.NoStaples);

    public static FormEntryKind NoBox { get; } = AnnexBox("geen", Ind.Section4.Annex);

    /// <summary>The boxes of the annex by the ground that ticks them; the three grounds with documents share one.</summary>
    public static ImmutableDictionary<string, FormEntryKind> Boxes { get; } = new Dictionary<string, FormEntryKind>(StringComparer.Ordinal)
    {
        ["inburgeringsdiploma"] = AnnexBox("inburgeringsdiploma", Ind.Integration.Box1Diploma),
        ["belgie-luxemburg"] = AnnexBox("belgie-luxemburg", Ind.Integration.Box2Benelux),
        ["turkije"] = AnnexBox("turkije", Ind.Integration.Box3Turkish),
        ["leeftijd"] = AnnexBox("leeftijd", Ind.Integration.Box4Age),
        ["acht-jaar"] = AnnexBox("acht-jaar", Ind.Integration.Box5EightYears),
        ["schooldiploma"] = Documents,
        ["oud-certificaat"] = Documents,
        ["brief"] = Documents,
        ["medisch"] = AnnexBox("medisch", Ind.Integration.Box7Municipality, Ind.Integration.Box7Duo, Ind.Integration.Box7AdviceMunicipality, Ind.Integration.Box7AdviceMinister),
        ["inspanningen"] = AnnexBox("inspanningen", Ind.Integration.Box8Advice),
        ["roc"] = AnnexBox("roc", Ind.Integration.Box8Roc),
        ["bijzonder"] = AnnexBox("bijzonder", Ind.Integration.Box9Special),
    }.ToImmutableDictionary(StringComparer.Ordinal);

    public static ImmutableArray<FormEntryKind> EmployerAnnex { get; } =
    [
        Annexed(Employer, "werkgeversverklaring.werknemer", Ind.Employer.Employee),
        Annexed(Employer, "werkgeversverklaring.bedrijf", Ind.Employer.Company),
        Annexed(Employer, "werkgeversverklaring.baan", Ind.Employer.Job),
        Annexed(Employer, "werkgeversverklaring.ondertekening", Ind.Employer.Sign),
    ];

    public static ImmutableArray<FormEntryKind> SelfEmployedAnnex { get; } =
    [
        Annexed(SelfEmployed, "zelfstandige.winst", Ind.SelfEmployed.Profit),
        Annexed(SelfEmployed, "zelfstandige.lopend", Ind.SelfEmployed.Current),
        Annexed(SelfEmployed, "zelfstandige.laatste", Ind.SelfEmployed.Last),
        Annexed(SelfEmployed, "zelfstandige.laatste-belasting", Ind.SelfEmployed.LastTax),
        Annexed(SelfEmployed, "zelfstandige.voorlaatste", Ind.SelfEmployed.Previous),
        Annexed(SelfEmployed, "zelfstandige.voorlaatste-belasting", Ind.SelfEmployed.PreviousTax),
        Annexed(SelfEmployed, "zelfstandige.ondertekening", Ind.SelfEmployed.Sign),
        Annexed(SelfEmployed, "zelfstandige.samenstelling", Ind.SelfEmployed.Compiled),
    ];

    public static FormEntryKind KeepIncomeList { get; } = Annexed(Income, "bewijsmiddelen.bewaren", Ind.Income.Keep, Ind.Income.Copies);

    public static ImmutableArray<FormEntryKind> All { get; } =
    [
        Details,
        Child,
        Choose,
        Box493,
        Box497,
        Box513Own,
        Box513Indefinite,
        Box513Family,
        Box513Unknown,
        Box513Uncertain,
        Box513None,
        Fallback497,
        Fallback513,
        FallbackUncertain,
        FallbackLimits,
        Declare,
        Reasons,
        SkipRecord,
        RecordUnknown,
        Annex,
        SkipAnnex,
        IncomeSection,
        SkipIncome,
        Sign,
        ParentSigns,
        ChildMaySign,
        Check,
        NoBox,
        .. Boxes.Values.DistinctBy(kind => kind.Key),
        .. EmployerAnnex,
        .. SelfEmployedAnnex,
        KeepIncomeList,
    ];

    private static FormEntryKind Documents => AnnexBox(
        "document",
        Ind.Integration.Box6NlDiploma,
        Ind.Integration.Box6OldDiploma,
        Ind.Integration.Box6EffortsMunicipality,
        Ind.Integration.Box6EffortsDuo,
        Ind.Integration.Box6EffortsDuo2017);

    private static FormEntryKind Plain(string section, string suffix, params ImmutableArray<Provision> provisions) => new(section, $"{section}.{suffix}", null, provisions);

    private static FormEntryKind Permit(string suffix, string box, params ImmutableArray<Provision> provisions) => new("2", $"2.{suffix}", box, provisions);

    private static FormEntryKind AnnexBox(string box, params ImmutableArray<Provision> provisions) => new(Integration, $"bijlage.{box}", box, provisions);

    private static FormEntryKind Annexed(string annex, string key, params ImmutableArray<Provision> provisions) => new(annex, key, null, provisions);
}
