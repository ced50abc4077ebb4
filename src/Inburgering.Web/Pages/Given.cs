using Inburgering.Domain.Composition;
using Inburgering.Web.Kinds;

namespace Inburgering.Web.Pages;

/// <summary>One answer given, as it is told.</summary>
/// <param name="Wording">The question and its words.</param>
/// <param name="Answer">What was answered.</param>
public sealed record Given(Wording Wording, Answer Answer)
{
    /// <summary>The answers of an interview by part of the wizard, in the order of asking.</summary>
    public static IEnumerable<IGrouping<Text, Given>> In(Interview interview) => interview.Walked
        .OrderBy(question => Questionnaire.OrderOf(question.Id))
        .Select(question => new Given(new(question, interview.Assessment.Dossier.IsMinor), interview.Assessment.Dossier.Answers.To(question)!))
        .GroupBy(given => Sections.Of(given.Wording.Question));

    public ImmutableArray<Text> Said => QuestionKinds.Of(Wording.Question).Say(Wording, Answer);

    /// <summary>What was asked and answered, for small print.</summary>
    public IEnumerable<Text> Lines => Said.Select((said, index) => index == 0
        ? Text.Of("checklist.antwoord", ("onderwerp", Wording.Short), ("antwoord", said))
        : Text.Of("checklist.antwoord.ook", ("antwoord", said)));
}
