using Inburgering.Domain.Judging;

namespace Inburgering.Domain.Integration.Efforts;

/// <summary>Hours of course at schools with the mark, by kind.</summary>
/// <param name="Integration">Hours of integration course.</param>
/// <param name="Nt2">Hours of Dutch as a second language.</param>
/// <param name="Literacy">Hours of literacy course.</param>
public readonly record struct CourseHours(int Integration, int Nt2, int Literacy)
{
    /// <summary>The hours that both routes ask for.</summary>
    public const int Needed = 600;

    /// <summary>The hours of integration course from which literacy hours may be added to them, on the course route.</summary>
    public const int LeastIntegration = 200;

    /// <summary>The hours of literacy course that the literacy route asks for.</summary>
    public const int LeastLiteracy = 300;

    public int Total => Integration + Nt2 + Literacy;

    private int WithNt2 => Integration + Nt2;

    private int WithLiteracy => Integration + Literacy;

    /// <summary>The hours of the course route (R3).</summary>
    public Verdict ForCourse(Edition edition) =>
        WithNt2 >= Needed ? Verdict.Met
        : Integration < LeastIntegration ? Verdict.NotMet
        : WithLiteracy >= Needed ? edition is Edition.AsPrinted ? Verdict.Uncertain : Verdict.Met
        : Total >= Needed ? Verdict.Uncertain
        : Verdict.NotMet;

    /// <summary>What is missing on the course route by the shorter way: hours of integration course first, then hours of any kind that counts.</summary>
    public (int Integration, int Any) MissingForCourse
    {
        get
        {
            int byNt2 = Missing(Needed - WithNt2);
            if (Integration >= LeastIntegration)
            {
                return (0, Math.Min(byNt2, Missing(Needed - WithLiteracy)));
            }

            int first = LeastIntegration - Integration;
            int byLiteracy = Math.Max(first, Needed - WithLiteracy);
            return byLiteracy < byNt2
                ? (first, Math.Min(Missing(byNt2 - first), Missing(Needed - LeastIntegration - Literacy)))
                : (0, byNt2);
        }
    }

    /// <summary>The hours of the literacy route (R4).</summary>
    /// <param name="literacyFirst">Whether the literacy course came before the integration course.</param>
    public Verdict ForLiteracy(bool literacyFirst) =>
        Literacy >= Needed ? Verdict.Met
        : Literacy < LeastLiteracy ? Verdict.NotMet
        : WithLiteracy >= Needed ? literacyFirst ? Verdict.Met : Verdict.Uncertain
        : Total >= Needed ? Verdict.Uncertain
        : Verdict.NotMet;

    /// <summary>What is missing on the literacy route: hours of literacy course, and hours in all.</summary>
    public (int Literacy, int Any) MissingForLiteracy => (Missing(LeastLiteracy - Literacy), Missing(Needed - WithLiteracy));

    private static int Missing(int hours) => Math.Max(0, hours);
}

/// <summary>The hours as far as they were told: each kind known, or anything from nothing to the most that can be given.</summary>
public readonly record struct ToldHours(CourseHours Least, CourseHours Most, bool AreOpen)
{
    /// <summary>Asks the three kinds of hours.</summary>
    public static ToldHours Ask(Hearing hearing)
    {
        var integration = hearing.Ask(EffortQuestions.UrenInburgering);
        var nt2 = hearing.Ask(EffortQuestions.UrenNt2);
        var literacy = hearing.Ask(EffortQuestions.UrenAlfabetisering);
        return new(
            new(Bound(integration, 0), Bound(nt2, 0), Bound(literacy, 0)),
            new(Bound(integration, EffortQuestions.MostHours), Bound(nt2, EffortQuestions.MostHours), Bound(literacy, EffortQuestions.MostHours)),
            integration.IsOpen || nt2.IsOpen || literacy.IsOpen);
    }

    private static int Bound(Reply<int> told, int otherwise) => told.IsKnown ? told.Value : otherwise;
}
