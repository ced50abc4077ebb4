using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Integration;

namespace Inburgering.Proof.Tests.Laws;

/// <summary>The questions that a rule declares, for the rule book, are those that its findings rest on.</summary>
public class QuestionsOfRules
{
    [Fact]
    public void Every_condition_and_ground_rests_on_exactly_the_questions_that_it_declares()
    {
        HashSet<(string Rule, string Question)> used = [.. EveryApplicant.Findings.SelectMany(finding => finding.Answers.Select(question => (finding.Id, question)))];

        var declared = Permit.StrongestFirst.SelectMany(Demands.Of).Select(condition => (condition.Id, condition.Questions))
            .Concat(Grounds.All.Select(ground => (ground.Id, ground.Questions)))
            .DistinctBy(rule => rule.Id)
            .Select(rule => $"{rule.Id}: {InOrder(rule.Questions.Select(question => question.Id))}");
        Assert.All(declared, rule => Assert.Equal(rule, $"{Rule(rule)}: {InOrder(used.Where(pair => pair.Rule == Rule(rule)).Select(pair => pair.Question))}"));
    }

    private static string InOrder(IEnumerable<string> questions) => string.Join(' ', questions.OrderBy(id => Questionnaire.OrderOf(id)));

    private static string Rule(string declared) => declared.Split(':')[0];
}
