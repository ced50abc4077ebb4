using Inburgering.Domain.Composition;

namespace Inburgering.Proof.Tests.Laws;

/// <summary>The generated applicants are as many as they are said to be, the same at every run, and of every kind.</summary>
public class GeneratedApplicantTests
{
    [Fact]
    public void There_are_as_many_as_asked_for_and_the_same_at_every_run()
    {
        GeneratedApplicant[] once = GeneratedApplicant.Many(500);
        GeneratedApplicant[] again = GeneratedApplicant.Many(500);

        Assert.Equal(500, once.Length);
        Assert.Equal(once.Select(applicant => applicant.ToString()), again.Select(applicant => applicant.ToString()));
        Assert.True(once.Select(applicant => applicant.ToString()).Distinct().Count() > 490);
    }

    [Fact]
    public void Every_question_is_asked_of_some_of_them() =>
        Assert.Empty(Questionnaire.All.Except(EveryApplicant.Asked).Select(question => question.Id));
}
