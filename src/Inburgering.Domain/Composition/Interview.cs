namespace Inburgering.Domain.Composition;

/// <summary>
/// The questions one applicant is led along. There is no flow chart: the next question is the first gap. Again and
/// again the first open question that has an answer is taken; answers never taken are kept by who gave them and ignored
/// here (R26).
/// </summary>
/// <param name="Walked">The questions whose answers were taken, in the order of the walk.</param>
/// <param name="Assessment">What the answers taken give.</param>
public sealed record Interview(ImmutableArray<Question> Walked, Assessment Assessment)
{
    /// <summary>The next question to put; null when nothing more is asked.</summary>
    public Question? Next => Assessment.Next;

    public static Interview Along(Answers given, Edition edition) => Along(given, new Law(edition));

    public static Interview Along(Answers given, Law law)
    {
        var walked = ImmutableArray.CreateBuilder<Question>();
        Dossier dossier = new Dossier(given, law, Questionnaire.Agenda).Unheard();
        QuestionSet fitting = dossier.Fitting;
        while (fitting.Without(dossier.Heard) is { IsEmpty: false } waiting && Assessment.FirstAsked(dossier, waiting) is { } place)
        {
            Question next = Questionnaire.All[place];
            dossier = dossier.Hear(place);
            fitting = next == dossier.Agenda.Posting ? dossier.Fitting : fitting;
            walked.Add(next);
        }

        return new(walked.ToImmutable(), Assessment.Of(dossier));
    }

    /// <summary>The questions on the way so far, with the next one.</summary>
    public IEnumerable<Question> Way => Next is null ? Walked : Walked.Append(Next);

    /// <summary>Every question that can still be put, however what is left is answered, in the order of asking: a bound, not a forecast.</summary>
    public ImmutableArray<Question> Ahead => [.. Composition.Ahead.Of(Assessment.Dossier).Places.Select(place => Questionnaire.All[place])];

    /// <summary>
    /// The questions on the way in the order in which they are put to who answers one after another: that of asking, but what
    /// only the list needs after all that a verdict needs (R26).
    /// </summary>
    public IEnumerable<Question> InOrderOfPutting()
    {
        Dossier dossier = new Dossier(Assessment.Dossier.Answers, Assessment.Dossier.Law, Questionnaire.Agenda).Unheard();
        QuestionSet left = Way.Aggregate(default(QuestionSet), (set, question) => set | QuestionSet.Of(Questionnaire.Agenda.PlaceOf(question)));
        while (!left.IsEmpty && Assessment.FirstShown(dossier, left) is { } place)
        {
            Question put = Questionnaire.All[place];
            yield return put;
            left = left.Without(QuestionSet.Of(place));
            dossier = put == Next ? dossier : dossier.Hear(place);
        }
    }
}
