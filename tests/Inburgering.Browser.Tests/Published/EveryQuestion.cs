using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Integration.Letter;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;

namespace Inburgering.Browser.Tests.Published;

/// <summary>
/// For every question a visit in which it is put: those of the acceptance cases and the invented people, and whatever is asked
/// when one of their answers is changed, and one of those, until nothing new comes up.
/// </summary>
internal static class EveryQuestion
{
    public static IReadOnlyDictionary<string, Visit> Visits { get; } = Find();

    private static Dictionary<string, Visit> Find()
    {
        Dictionary<string, Visit> found = new(StringComparer.Ordinal);
        Queue<Visit> ahead = new(
        [
            Visit.New,
            .. Visitors.Cases.Select(file => Visitors.Of(file)),
            .. new[] { People.Extension, People.IndefiniteByEfforts, People.LongTermResident, People.Advice }.Select(Visitors.Of),
            Visitors.Of([.. People.IndefiniteByEfforts, ("brief", $"[\"{LetterQuestions.EffortsDuo}\"]"), ("inburgeringsplichtig-sinds", LetterQuestions.FromOctober2017)]),
            Visitors.Of([.. People.LongTermResident, ("partner", "ja"), ("partner-inkomen", """["loondienst"]"""), ("partner-contract-tot", "vast"), ("partner-werkgevers", "1"), ("inkomen-norm", "nee"), ("inkomen-norm-samen", "ja")]),
        ]);
        while (found.Count < Questionnaire.All.Count && ahead.TryDequeue(out Visit? visit))
        {
            if (visit.Interview.Way.Where(question => found.TryAdd(question.Id, visit)).ToList().Count > 0)
            {
                foreach (Visit changed in Changed(visit))
                {
                    ahead.Enqueue(changed);
                }
            }
        }

        return found;
    }

    private static IEnumerable<Visit> Changed(Visit visit) =>
        from question in visit.Interview.Way
        from answer in Others(question)
        select new Visit(visit.Edition, visit.Answers.With(question, answer));

    private static IEnumerable<Answer> Others(Question question) => question switch
    {
        YesNoQuestion => [Answer.Of(true), Answer.Of(false)],
        ChoiceQuestion choice => choice.Options.Select(Answer.Of),
        ChoicesQuestion choices => [Answer.Of(Choices.None), .. choices.Options.Select(option => Answer.Of(choices.Tick([option])))],
        DateOrWordQuestion => [Answer.Of(DateOrWord.Word)],
        { MayBeUnknown: true } => [Answer.DontKnow],
        _ => [],
    };
}
