namespace Inburgering.Domain.Tests.Kernel.Judging;

/// <summary>A reply without a value never gives one.</summary>
public class ReplyTests
{
    [Fact]
    public void Only_a_known_reply_has_a_value()
    {
        Assert.False(Reply<bool>.Known(false).Value);
        Assert.Equal("Only a known answer has a value.", Assert.Throws<InvalidOperationException>(() => Reply<bool>.Open.Value).Message);
        Assert.Equal("Only a known answer has a value.", Assert.Throws<InvalidOperationException>(() => Reply<bool>.DontKnow.Value).Message);
    }
}
