namespace Inburgering.Testing;

/// <summary>
/// A file of the repository that the program writes and a person approves. A test fails while the two differ; who has read the
/// difference and agrees runs the tests once with <c>APPROVE=1</c> in the environment, which writes the file anew.
/// </summary>
public static class ApprovedFile
{
    private const string Variable = "APPROVE";

    /// <summary>Holds what the program writes against the file.</summary>
    /// <param name="path">The file, relative to the repository.</param>
    /// <param name="written">What the program writes.</param>
    public static void Holds(string path, string written)
    {
        string file = Path.Combine(Repository.Root, path);
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, written);
        }

        string approved = File.Exists(file) ? File.ReadAllText(file) : "";
        if (approved != written)
        {
            Assert.Fail($"{path} is no longer what the program writes. {Difference(approved, written)} If that is right: {Variable}=1 dotnet test");
        }
    }

    private static string Difference(string approved, string written)
    {
        string[] before = approved.Split('\n');
        string[] after = written.Split('\n');
        int line = Enumerable.Range(0, Math.Max(before.Length, after.Length)).First(i => before.ElementAtOrDefault(i) != after.ElementAtOrDefault(i));
        return $"Line {line + 1} was '{before.ElementAtOrDefault(line)}' and is now '{after.ElementAtOrDefault(line)}'.";
    }
}
