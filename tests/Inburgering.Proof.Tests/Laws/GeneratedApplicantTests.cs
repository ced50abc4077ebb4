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

    /// <summary>The law in force is held in every month of 2013 to 2036, on the day of posting that counts.</summary>
    [Fact]
    public void In_every_month_some_of_them_post_under_the_law_in_force()
    {
        Dictionary<(int, int), int> posting = EveryApplicant.Assessments
            .Where(assessment => assessment.Dossier is { Law.Edition: Edition.InForce, Posting: not null })
            .CountBy(assessment => (assessment.Dossier.Posting!.Value.Year, assessment.Dossier.Posting.Value.Month))
            .ToDictionary();

        Assert.Equal(24 * 12, EveryApplicant.Months.Length);
        Assert.DoesNotContain(EveryApplicant.Months, month => posting.GetValueOrDefault((month.Year, month.Month)) < EveryApplicant.LeastInAMonth);
    }

    private static string Said(GeneratedApplicant applicant, Question question) =>
        new GeneratedApplicant(applicant.Edition, applicant.Answers.To(question) is { } answer ? Answers.None.With(question, answer) : Answers.None).ToString();
}
