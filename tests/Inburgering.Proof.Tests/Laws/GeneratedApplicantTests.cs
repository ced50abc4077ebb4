using Inburgering.Domain.Composition;

namespace Inburgering.Proof.Tests.Laws;

/// <summary>The generated applicants are the same at every run, and of every kind.</summary>
public class GeneratedApplicantTests
{
    [Fact]
    public void They_are_the_same_at_every_run_and_hardly_two_are_alike()
    {
        string[] once = [.. GeneratedApplicant.Many(500).Select(applicant => applicant.ToString())];

        Assert.Equal(once, GeneratedApplicant.Many(500).Select(applicant => applicant.ToString()));
        Assert.InRange(once.Distinct().Count(), 490, 500);
    }

    /// <summary>So that a new question changes the lines of its own in what was approved, and no others.</summary>
    [Fact]
    public void What_they_answer_to_a_question_does_not_hang_on_which_others_there_are()
    {
        Question[] fewer = [.. Questionnaire.All.Where((_, place) => place % 3 > 0)];

        Assert.All(GeneratedApplicant.Many(100, fewer).Zip(GeneratedApplicant.Many(100)), pair =>
            Assert.All(fewer, question => Assert.Equal(Said(pair.Second, question), Said(pair.First, question))));
    }

    [Fact]
    public void Every_question_is_asked_of_some_of_them() =>
        Assert.Empty(Questionnaire.All.Except(EveryApplicant.Asked).Select(question => question.Id));

    private static string Said(GeneratedApplicant applicant, Question question) =>
        new GeneratedApplicant(applicant.Edition, applicant.Answers.To(question) is { } answer ? Answers.None.With(question, answer) : Answers.None).ToString();
}
