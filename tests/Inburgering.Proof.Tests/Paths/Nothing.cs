namespace Inburgering.Proof.Tests.Paths;

/// <summary>Holds that nothing is wrong, and otherwise shows in full what is.</summary>
internal static class Nothing
{
    public static void IsWrong(IEnumerable<string> found)
    {
        string[] wrong = [.. found];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }
}
