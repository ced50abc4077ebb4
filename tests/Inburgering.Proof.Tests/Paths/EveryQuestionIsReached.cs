using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Integration;

namespace Inburgering.Proof.Tests.Paths;

public class EveryQuestionIsReached
{
    [LongFact]
    public void Every_question_is_put_in_some_interview() =>
        Assert.Empty(Questionnaire.All.Except(EveryInterview.Produced.Put.Keys).Select(question => question.Id));

    [LongFact]
    public void Every_option_of_every_question_is_taken_where_the_question_is_put_and_leads_on()
    {
        Nothing.IsWrong(
            from put in EveryInterview.Produced.Put
            from answer in OneByOne(put.Key)
            where !LeadsOn(put.Key, answer, put.Value)
            select $"{put.Key.Id}: {new GeneratedApplicant(put.Value.Law.Edition, put.Value.Answers.With(put.Key, answer))}");
    }

    [LongFact]
    public void Every_option_is_a_class_of_its_own()
    {
        foreach ((Question question, Dossier heard) in EveryInterview.Produced.Put)
        {
            Assert.Empty(OneByOne(question).Except(AnswerClasses.Of(question, heard)));
        }
    }

    /// <summary>On all paths: what the findings rest on is what the rule declares, no less and no more.</summary>
    [LongFact]
    public void Every_condition_and_ground_rests_on_exactly_the_questions_that_it_declares()
    {
        Dictionary<string, IEnumerable<Question>> declared = Permit.StrongestFirst.SelectMany(permit => Demands.Of(permit))
            .DistinctBy(condition => condition.Id)
            .Where(condition => condition is not Inburgeringsvereiste)
            .Select(condition => (condition.Id, Questions: condition.Questions.AsEnumerable()))
            .Concat(Grounds.All.Select(ground => (ground.Id, ground.Questions.AsEnumerable())))
            .ToDictionary(rule => rule.Id, rule => rule.Item2, StringComparer.Ordinal);

        Assert.All(declared, rule => Assert.Equal(
            rule.Value.Select(question => question.Id).Order(StringComparer.Ordinal),
            EveryPath.Walks.Where(walk => walk.Subject.Split(':', ' ')[0] == rule.Key).SelectMany(walk => walk.RestsOn).Distinct().Order(StringComparer.Ordinal)));
    }

    /// <summary>Each option, alone; none of them; and "weet ik niet".</summary>
    private static IEnumerable<Answer> OneByOne(Question question)
    {
        IEnumerable<Answer> known = question switch
        {
            YesNoQuestion => [Answer.Of(true), Answer.Of(false)],
            ChoiceQuestion choice => choice.Options.Select(Answer.Of),
            ChoicesQuestion choices => choices.Options.Select(option => Answer.Of(new Choices([option]))).Append(Answer.Of(Choices.None)),
            DateOrWordQuestion => [Answer.Of(DateOrWord.Word)],
            _ => [],
        };
        return question.MayBeUnknown ? known.Append(Answer.DontKnow) : known;
    }

    /// <summary>
    /// The answer is taken by the interview, and its question is not put again. An answer about the list may be taken before one
    /// about a verdict, though it is asked for after it (R26): so it need not be the last.
    /// </summary>
    private static bool LeadsOn(Question question, Answer answer, Dossier heard)
    {
        Interview interview = Interview.Along(heard.Answers.With(question, answer), heard.Law.Edition);
        return interview.Walked.Contains(question) && interview.Next != question;
    }
}
