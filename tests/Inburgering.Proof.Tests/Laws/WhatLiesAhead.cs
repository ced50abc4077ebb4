using Inburgering.Domain.Composition;

namespace Inburgering.Proof.Tests.Laws;

/// <summary>How many questions can still come is said to visitors, so it must be a bound: for every applicant, at every question.</summary>
public class WhatLiesAhead
{
    [Fact]
    public void Every_question_that_is_put_was_ahead_at_every_question_before_it() => EveryApplicant.Obeys((applicant, interview) =>
    {
        ImmutableArray<Question> put = [.. interview.InOrderOfPutting()];
        Answers heard = Answers.None;
        for (int at = 0; at < put.Length; at++)
        {
            if (put[at..].Except(At(heard, applicant).Ahead).Any())
            {
                return false;
            }

            if (put[at] == interview.Next)
            {
                break;
            }

            heard = heard.With(put[at], applicant.Answers.To(put[at])!);
        }

        return true;
    });

    [Fact]
    public void Whatever_is_answered_nothing_comes_to_lie_ahead_that_did_not() => EveryApplicant.Obeys((applicant, interview) =>
    {
        Answers heard = Answers.None;
        ImmutableArray<Question> before = At(heard, applicant).Ahead;
        foreach (Question answered in interview.InOrderOfPutting().TakeWhile(question => question != interview.Next))
        {
            heard = heard.With(answered, applicant.Answers.To(answered)!);
            ImmutableArray<Question> after = At(heard, applicant).Ahead;
            if (after.Contains(answered) || after.Except(before).Any())
            {
                return false;
            }

            before = after;
        }

        return true;
    });

    [Fact]
    public void Where_nothing_lies_ahead_nothing_is_asked() => EveryApplicant.Obeys((_, interview) => interview.Next is null || interview.Ahead.Contains(interview.Next));

    private static Interview At(Answers heard, GeneratedApplicant applicant) => Interview.Along(heard, applicant.Edition);
}
