using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Registration;

namespace Inburgering.Domain.Tests.Kernel.Judging;

/// <summary>What was not said, and what is not known, is never taken for "no".</summary>
public class ReplyTests
{
    [Fact]
    public void No_is_an_answer_and_silence_and_not_knowing_are_none()
    {
        Assert.True(Said(Answer.Of(false)).Is(false));
        Assert.False(Said(Answer.DontKnow).Is(false));
        Assert.False(Said(null).Is(false));
    }

    [Fact]
    public void Only_a_known_reply_has_a_value()
    {
        Assert.False(Said(Answer.Of(false)).Value);
        Assert.Throws<InvalidOperationException>(() => Said(Answer.DontKnow).Value);
        Assert.Throws<InvalidOperationException>(() => Said(null).Value);
    }

    private static Reply<bool> Said(Answer? answer) => Assessment.Of(
        answer is null ? Answers.None : Answers.None.With(RegistrationQuestions.Brp, answer),
        new(Edition.InForce)).Dossier.Look(RegistrationQuestions.Brp);
}
