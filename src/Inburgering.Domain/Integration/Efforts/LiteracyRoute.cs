using System.Collections.Immutable;
using Inburgering.Domain.Judging;
using Inburgering.Domain.Provisions;

namespace Inburgering.Domain.Integration.Efforts;

/// <summary>DUO's literacy route: hours (R4) and school (R5); a test at DUO follows.</summary>
internal static class LiteracyRoute
{
    public const string RouteId = "alfabetisering";

    /// <summary>Every provision that the route may rest on.</summary>
    public static ImmutableArray<Provision> Provisions { get; } =
        [Duo.Literacy.Hours, Duo.Literacy.School, Duo.Literacy.Test, Ind.Integration.Box8Literacy, Ind.Integration.Box8Mixed];

    public static Finding Judge(Dossier dossier) => Route.Together(RouteId, Hours(dossier), School.Judge(dossier, "alfabetisering-school", Duo.Literacy.School));

    private static Finding Hours(Dossier dossier)
    {
        Hearing hearing = new(dossier, "alfabetisering-uren", Duo.Literacy.Hours, Ind.Integration.Box8Literacy, Ind.Integration.Box8Mixed);
        ToldHours hours = ToldHours.Ask(hearing);
        bool orderMatters = hours.Least.ForLiteracy(true) != hours.Least.ForLiteracy(false);
        Reply<bool> order = orderMatters ? hearing.Ask(EffortQuestions.AlfabetiseringEerst) : Reply<bool>.DontKnow;
        Verdict least = hours.Least.ForLiteracy(order.Is(true));
        if (least != hours.Most.ForLiteracy(!order.Is(false)))
        {
            return hearing.Unknown();
        }

        return least switch
        {
            Verdict.Met => hearing.Met("genoeg"),
            Verdict.Uncertain => hearing.Uncertain(orderMatters ? "volgorde" : "nt2-telt-niet", Gap.AskDuo),
            _ => hearing.NotMet("te-weinig", Missing(hours.Least)),
        };
    }

    private static ImmutableArray<Gap> Missing(CourseHours hours)
    {
        (int literacy, int any) = hours.MissingForLiteracy;
        return [.. literacy > 0 ? [Gap.Hours("uren-alfabetisering", literacy)] : ImmutableArray<Gap>.Empty, .. any > 0 ? [Gap.Hours("uren", any)] : ImmutableArray<Gap>.Empty];
    }
}
