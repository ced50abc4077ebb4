namespace Inburgering.Domain.Subjects.Integration.Efforts;

/// <summary>DUO's literacy route: hours (R4) and school (R5); a test at DUO follows.</summary>
internal static class LiteracyRoute
{
    public const string RouteId = "alfabetisering";

    /// <summary>The gap of the hours of literacy course.</summary>
    public const string LiteracyGapId = "uren-alfabetisering";

    /// <summary>Every provision that the route may rest on.</summary>
    public static ImmutableArray<Provision> Provisions { get; } =
        [EffortsProvisions.LiteracyHours, EffortsProvisions.LiteracySchool, EffortsProvisions.LiteracyTest, EffortsProvisions.Box8Literacy, EffortsProvisions.Box8Mixed];

    public static Finding Judge(Dossier dossier) => Route.Together(RouteId, Hours(dossier), School.Judge(dossier, "alfabetisering-school", EffortsProvisions.LiteracySchool));

    private static Finding Hours(Dossier dossier)
    {
        Hearing hearing = new(dossier, "alfabetisering-uren", EffortsProvisions.LiteracyHours, EffortsProvisions.Box8Literacy, EffortsProvisions.Box8Mixed);
        ToldHours hours = ToldHours.AskForLiteracy(hearing);
        bool orderMatters = hours.Least.ForLiteracy(true, Verdict.NotMet) != hours.Least.ForLiteracy(false, Verdict.NotMet);
        if (orderMatters && dossier.Law.Knows(EffortsChanges.DriePogingen) && hearing.AskPosting() is null)
        {
            return hearing.Unknown();
        }

        Reply<bool> order = orderMatters ? hearing.Ask(EffortsQuestions.AlfabetiseringEerst) : Reply<bool>.DontKnow;
        Verdict otherwise = Otherwise(hearing, notFirst: order.Is(false));
        Verdict least = hours.Least.ForLiteracy(order.Is(true), otherwise);
        if (least != hours.Most.ForLiteracy(!order.Is(false), otherwise))
        {
            return hearing.Unknown();
        }

        return least switch
        {
            Verdict.Met => hearing.Met("genoeg"),
            Verdict.Uncertain when orderMatters => hearing.Uncertain("volgorde", AskDuoAboutOrder),
            Verdict.Uncertain => hearing.Uncertain("nt2-telt-niet", Route.AskDuoAboutHours),
            _ when orderMatters => hearing.NotMet("volgorde-oud", AskDuoAboutOrder),
            _ => hearing.NotMet("te-weinig", Missing(hearing, hours)),
        };
    }

    private static Gap AskDuoAboutOrder { get; } = Gap.FindOut(EffortsQuestions.AlfabetiseringEerst.Id);

    /// <summary>What enough hours are worth when literacy did not come first: the form wants it so, and so did DUO before the change (R4).</summary>
    private static Verdict Otherwise(Hearing hearing, bool notFirst)
    {
        bool duoLeavesIt = hearing.Dossier.Applies(EffortsChanges.DriePogingen);
        if (duoLeavesIt && notFirst)
        {
            hearing.RestOn(EffortsChanges.DriePogingen);
        }

        return duoLeavesIt || hearing.Dossier.Law.Edition is Edition.AsPrinted ? Verdict.Uncertain : Verdict.NotMet;
    }

    /// <summary>What is missing, as far as the hours are known; for the rest, the questions about them.</summary>
    private static ImmutableArray<Gap> Missing(Hearing hearing, ToldHours hours)
    {
        (int literacy, int any) = hours.Least.MissingForLiteracy;
        bool isRest = hours.Least.Total > 0;
        bool literacyIsKnown = hours.Least.Literacy == hours.Most.Literacy;
        return
        [
            .. When(literacyIsKnown && literacy > 0, () => Gap.Hours(LiteracyGapId, literacy, isRest, HoursFilling.Literacy)),
            .. When(hours.AreKnown && any > 0, () => Gap.Hours("uren", any, isRest, HoursFilling.AfterLiteracy)),
            .. hours.AreKnown ? [] : hearing.Missing,
        ];
    }

    private static IEnumerable<Gap> When(bool isMissing, Func<Gap> gap) => isMissing ? [gap()] : [];
}
