namespace Inburgering.Domain.Subjects.Integration.Efforts;

/// <summary>DUO's literacy route: hours (R4) and school (R5); a test at DUO follows.</summary>
internal static class LiteracyRoute
{
    public const string RouteId = "alfabetisering";

    /// <summary>Every provision that the route may rest on.</summary>
    public static ImmutableArray<Provision> Provisions { get; } =
        [EffortsProvisions.LiteracyHours, EffortsProvisions.LiteracySchool, EffortsProvisions.LiteracyTest, EffortsProvisions.Box8Literacy, EffortsProvisions.Box8Mixed];

    public static Finding Judge(Dossier dossier) => Route.Together(RouteId, Hours(dossier), School.Judge(dossier, "alfabetisering-school", EffortsProvisions.LiteracySchool));

    private static Finding Hours(Dossier dossier)
    {
        Hearing hearing = new(dossier, "alfabetisering-uren", EffortsProvisions.LiteracyHours, EffortsProvisions.Box8Literacy, EffortsProvisions.Box8Mixed);
        ToldHours hours = ToldHours.AskForLiteracy(hearing);
        bool orderMatters = hours.Least.ForLiteracy(true) != hours.Least.ForLiteracy(false);
        Reply<bool> order = orderMatters ? hearing.Ask(EffortsQuestions.AlfabetiseringEerst) : Reply<bool>.DontKnow;
        Verdict least = hours.Least.ForLiteracy(order.Is(true));
        if (least != hours.Most.ForLiteracy(!order.Is(false)))
        {
            return hearing.Unknown();
        }

        return least switch
        {
            Verdict.Met => hearing.Met("genoeg"),
            Verdict.Uncertain => hearing.Uncertain(orderMatters ? "volgorde" : "nt2-telt-niet", Gap.AskDuo),
            _ => hearing.NotMet("te-weinig", Missing(hearing, hours)),
        };
    }

    /// <summary>What is missing, as far as the hours are known; for the rest, the questions about them.</summary>
    private static ImmutableArray<Gap> Missing(Hearing hearing, ToldHours hours)
    {
        (int literacy, int any) = hours.Least.MissingForLiteracy;
        bool literacyIsKnown = hours.Least.Literacy == hours.Most.Literacy;
        return
        [
            .. When(literacyIsKnown && literacy > 0, () => Gap.Hours("uren-alfabetisering", literacy)),
            .. When(hours.AreKnown && any > 0, () => Gap.Hours("uren", any)),
            .. hours.AreKnown ? [] : hearing.Missing,
        ];
    }

    private static IEnumerable<Gap> When(bool isMissing, Func<Gap> gap) => isMissing ? [gap()] : [];
}
