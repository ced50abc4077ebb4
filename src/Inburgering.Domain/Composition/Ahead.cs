namespace Inburgering.Domain.Composition;

/// <summary>
/// The questions that can still be put, however what is left is answered. It begins with what is asked now. What looked at one of
/// these may change with its answer, and then ask all that it can ask; and so on until nothing is added. What looked at none of
/// them stays as it is. So with each answer there are fewer, and none comes back.
/// </summary>
internal static class Ahead
{
    public static QuestionSet Of(Dossier settled)
    {
        Dossier dossier = settled.Keeping();
        Prospect[] prospects = [.. Assessment.Ahead(dossier)];
        QuestionSet before;
        QuestionSet ahead = default;
        do
        {
            before = ahead;
            ahead = Left(prospects.Aggregate(before, (all, prospect) => all | prospect.After(before)), dossier);
        }
        while (ahead != before);
        return ahead;
    }

    /// <summary>Those of some questions that are not answered, and that an answer opened, or still can.</summary>
    private static QuestionSet Left(QuestionSet possible, Dossier dossier) => possible.Without(dossier.Heard).Places
        .Where(place => CanCome(Questionnaire.All[place], possible, dossier))
        .Aggregate(default(QuestionSet), (all, place) => all | QuestionSet.Of(place));

    private static bool CanCome(Question question, QuestionSet possible, Dossier dossier) => question.Lead is not { } lead
        || (dossier.Answers.To(lead.Question) is { } answer
            ? lead.Opens(answer)
            : possible.Contains(Questionnaire.OrderOf(lead.Question)) && CanCome(lead.Question, possible, dossier));
}
