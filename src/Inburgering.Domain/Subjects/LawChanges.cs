namespace Inburgering.Domain.Subjects;

/// <summary>
/// The register of law changes, the only place where a rule's dates stand. Adding a change is adding an entry here
/// and the lines of the rules it touches.
/// </summary>
public static class LawChanges
{
    private static readonly DateOnly Checked = new(2026, 11, 21);

    /// <summary>DUO's advice asks three attempts instead of four (R1).</summary>
    public static LawChange DriePogingen { get; } =
        new("drie-pogingen", new(2023, 4, 1), Confidence.Medium, Checked, new("https://www.inburgeren.nl/"))
        {
            Touches = [Duo.Course.Attempts, Ind.Integration.Box8Course],
        };

    /// <summary>Turkish nationals and their family are no longer exempt (R20).</summary>
    public static LawChange TurkseNationaliteit { get; } =
        new("turkse-nationaliteit", new(2025, 1, 1), Confidence.Sure, Checked, new("https://ind.nl/nl/nieuws"))
        {
            Touches = [Ind.Integration.Box3Turkish],
        };

    /// <summary>497 can no longer be applied for; what was not decided by then is treated as a renewal (R16, R25).</summary>
    public static LawChange GeenOnbepaaldeTijd { get; } =
        new("geen-onbepaalde-tijd", new(2026, 6, 12), Confidence.MediumToHigh, Checked, new("https://ind.nl/nl/nieuwe-wetten-en-regels-asiel-en-nareis"))
        {
            Touches = [Ind.Section2.Box497, Ind.Section2.Box497Fallback, Ind.Section2.Box513Fallback, Ind.Process.SixMonths],
        };

    /// <summary>Asylum permits run three years; an extension no longer asks five, is free and is decided in eight weeks (R9).</summary>
    public static LawChange DrieJaar { get; } =
        new("drie-jaar", new(2026, 6, 12), Confidence.High, Checked, new("https://ind.nl/en/renew-asylum-residence-document"))
        {
            Touches = [Ind.Min.Five, Ind.Fee, Ind.Process.SixMonths],
        };

    /// <summary>An extension is filed from three months before expiry instead of six (R11).</summary>
    public static LawChange DrieMaanden { get; } =
        new("drie-maanden", new(2026, 6, 12), Confidence.High, Checked, new("https://ind.nl/en/renew-asylum-residence-document"))
        {
            Touches = [Ind.When.SixMonths],
        };

    /// <summary>513 has no earliest day of filing: who has the five years may file while the permit is valid (R11).</summary>
    public static LawChange GeenVroegsteDag513 { get; } =
        new("geen-vroegste-dag-513", new(2023, 1, 26), Confidence.Medium, Checked, new("https://ind.nl/nl/aanvragen-verblijfsvergunning-eu-langdurig-ingezetene"))
        {
            Touches = [Ind.When.SixMonths],
        };

    /// <summary>The Z-route certificate of the Wi 2021 satisfies the integration requirement too (R22).</summary>
    public static LawChange ZRoute { get; } =
        new("z-route", new(2022, 1, 1), Confidence.High, Checked, new("https://ind.nl/nl/inburgering-in-nederland"))
        {
            Touches = [Ind.Integration.Box1Diploma],
        };

    /// <summary>Exemptions may serve 513 too, against what the form says (R8).</summary>
    public static LawChange Vrijstelling513 { get; } =
        new("vrijstelling-513", new(2014, 3, 1), Confidence.Medium, Checked, new("https://wetten.overheid.nl/BWBR0011825/"))
        {
            Touches = [Ind.Section4.For513NoExemption, Ind.Min.For513Integration],
        };

    /// <summary>Every change, in the order of the rule book.</summary>
    public static IReadOnlyList<LawChange> All { get; } =
    [
        DriePogingen,
        TurkseNationaliteit,
        GeenOnbepaaldeTijd,
        DrieJaar,
        DrieMaanden,
        GeenVroegsteDag513,
        ZRoute,
        Vrijstelling513,
    ];

    /// <summary>
    /// From this day of posting a 497 case may still be undecided when 497 closes: six months to decide, counted
    /// back from that day (R25).
    /// </summary>
    public static DateOnly UndecidedWhen497Closes { get; } = GeenOnbepaaldeTijd.From.AddMonths(-6);

    /// <summary>From this day of posting no ROC advice can be young enough any more, so it is not asked (R26).</summary>
    public static DateOnly RocAdviceTooOld { get; } = new(2020, 1, 1);

    /// <summary>The last day that a ROC advice can bear without doubt: requests ended on 1 July 2013 (R26).</summary>
    public static DateOnly LastRocAdvice { get; } = new(2014, 1, 1);
}
