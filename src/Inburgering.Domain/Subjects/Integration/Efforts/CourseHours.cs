namespace Inburgering.Domain.Subjects.Integration.Efforts;

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
    /// <param name="literacyCounts">Whether integration and literacy hours count together (<see cref="EffortsChanges.DriePogingen"/>).</param>
    public Verdict ForCourse(bool literacyCounts) =>
        WithNt2 >= Needed ? Verdict.Met
        : Integration < LeastIntegration ? Verdict.NotMet
        : WithLiteracy >= Needed ? literacyCounts ? Verdict.Met : Verdict.Uncertain
        : Total >= Needed ? Verdict.Uncertain
        : Verdict.NotMet;

    /// <summary>What is missing on the course route by the shorter way: hours of integration course first, then hours of any kind that counts.</summary>
    public (int Integration, int Any) MissingForCourse
    {
        get
        {
            int byNt2 = Missing(Needed - WithNt2);
            int first = Missing(LeastIntegration - Integration);
            int byLiteracy = Math.Max(first, Needed - WithLiteracy);
            return byLiteracy < byNt2 ? (first, byLiteracy - first) : (0, byNt2);
        }
    }

    /// <summary>The hours of the literacy route (R4).</summary>
    /// <param name="literacyFirst">Whether the literacy course came before the integration course.</param>
    /// <param name="otherwise">What the hours are worth when it did not.</param>
    public Verdict ForLiteracy(bool literacyFirst, Verdict otherwise) =>
        Literacy >= Needed ? Verdict.Met
        : Literacy < LeastLiteracy ? Verdict.NotMet
        : WithLiteracy >= Needed ? literacyFirst ? Verdict.Met : otherwise
        : Total >= Needed ? Verdict.Uncertain
        : Verdict.NotMet;

    /// <summary>What is missing on the literacy route: hours of literacy course, and hours in all.</summary>
    public (int Literacy, int Any) MissingForLiteracy => (Missing(LeastLiteracy - Literacy), Missing(Needed - WithLiteracy));

    private static int Missing(int hours) => Math.Max(0, hours);
}

/// <summary>
/// The hours as far as they were told: each kind known, or anything from nothing to the most that can be given. A kind is
/// asked only where it can still change the route's hours.
/// </summary>
public readonly record struct ToldHours(CourseHours Least, CourseHours Most)
{
    public bool AreKnown => Least == Most;

    /// <summary>Asks what the course route needs: literacy hours only where integration hours are known and do not suffice.</summary>
    public static ToldHours AskForCourse(Hearing hearing)
    {
        var integration = hearing.Ask(EffortsQuestions.UrenInburgering);
        if (integration is { IsKnown: true, Value: >= CourseHours.Needed })
        {
            return Of(integration, Reply<int>.Known(0), Reply<int>.Known(0));
        }

        var nt2 = hearing.Ask(EffortsQuestions.UrenNt2);
        bool literacyMatters = integration.IsKnown && !(nt2.IsKnown && integration.Value + nt2.Value >= CourseHours.Needed);
        return Of(integration, nt2, literacyMatters ? hearing.Ask(EffortsQuestions.UrenAlfabetisering) : Reply<int>.Known(0));
    }

    /// <summary>Asks what the literacy route needs: Nt2 hours only where they would make the difference between not met and uncertain.</summary>
    public static ToldHours AskForLiteracy(Hearing hearing)
    {
        var literacy = hearing.Ask(EffortsQuestions.UrenAlfabetisering);
        if (literacy is { IsKnown: true, Value: >= CourseHours.Needed })
        {
            return Of(Reply<int>.Known(0), Reply<int>.Known(0), literacy);
        }

        var integration = hearing.Ask(EffortsQuestions.UrenInburgering);
        bool nt2Matters = literacy is { IsKnown: true, Value: >= CourseHours.LeastLiteracy }
            && integration.IsKnown
            && literacy.Value + integration.Value < CourseHours.Needed;
        return Of(integration, nt2Matters ? hearing.Ask(EffortsQuestions.UrenNt2) : Reply<int>.Known(0), literacy);
    }

    private static ToldHours Of(Reply<int> integration, Reply<int> nt2, Reply<int> literacy) => new(
        new(Bound(integration, 0), Bound(nt2, 0), Bound(literacy, 0)),
        new(Bound(integration, EffortsQuestions.MostHours), Bound(nt2, EffortsQuestions.MostHours), Bound(literacy, EffortsQuestions.MostHours)));

    private static int Bound(Reply<int> told, int otherwise) => told.IsKnown ? told.Value : otherwise;
}
