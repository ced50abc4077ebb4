namespace Inburgering.Domain.Composition;

/// <summary>
/// The questions that can still be put, however what is left is answered: what can be asked for a permit and its list, without
/// what is settled. A finding is a function of the answers it looked at, so one that looked at nothing unanswered stays as it is,
/// and asks nothing any more. So with each answer there are fewer, and none comes back.
/// </summary>
internal static class Ahead
{
    public static QuestionSet Of(Dossier dossier)
    {
        Dossier kept = dossier.Keeping();
        QuestionSet possible = Assessment.Considered(kept).Aggregate(Assessment.Choice, (all, permit) => all | Demands.Ahead(kept, permit));
        return possible.Without(kept.Heard).Places.Where(place => MayOpen(Questionnaire.All[place], kept, possible)).Aggregate(default(QuestionSet), (all, place) => all | QuestionSet.Of(place));
    }

    /// <summary>Whether what goes before a question was answered so, or can still be.</summary>
    private static bool MayOpen(Question question, Dossier dossier, QuestionSet possible) => question.Lead is not { } lead
        || (dossier.Answers.To(lead.Question) is { } answer ? lead.Opens(answer) : possible.Contains(Questionnaire.OrderOf(lead.Question)) && MayOpen(lead.Question, dossier, possible));
}
