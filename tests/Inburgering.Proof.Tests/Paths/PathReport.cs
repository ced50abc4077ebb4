using System.Globalization;
using System.Text;

namespace Inburgering.Proof.Tests.Paths;

/// <summary>The counts of the walks and interviews as a table, in <c>artifacts/every-path.md</c>; docs/proof.md quotes them.</summary>
internal static class PathReport
{
    public static void Write(IReadOnlyCollection<Walk> walks, Produced produced)
    {
        StringBuilder table = new("| condition or ground | nodes | paths to the end | different findings |\n|---|--:|--:|--:|\n");
        foreach (IGrouping<string, Walk> of in walks.GroupBy(walk => walk.Subject))
        {
            Append(table, of.Key, of);
        }

        Append(table, "**all**", walks);
        table.Append(CultureInfo.InvariantCulture, $"\n{produced.Count:N0} interviews, {produced.Results:N0} results on the way.\n");
        string folder = Path.Combine(Repository.Root, "artifacts");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "every-path.md"), table.ToString());
    }

    private static void Append(StringBuilder table, string name, IEnumerable<Walk> walks) => table.Append(
        CultureInfo.InvariantCulture,
        $"| {name} | {walks.Sum(walk => walk.Nodes):N0} | {walks.Sum(walk => walk.Leaves):N0} | {walks.SelectMany(walk => walk.Findings).Distinct().Count():N0} |\n");
}
