namespace Inburgering.Web.Pages.Results.Paper;

/// <summary>One sheet of A4, in columns.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Columns">The columns, each from above to below.</param>
public sealed record Sheet(int Number, ImmutableArray<ImmutableArray<Block>> Columns)
{
    /// <summary>The same sheet without ids, to stand on one page with sheets of others.</summary>
    public Sheet Nameless => this with { Columns = [.. Columns.Select(column => (ImmutableArray<Block>)[.. column.Select(block => block with { Id = null })])] };

    /// <summary>Lays blocks out in their order, with no heading left behind at the foot of a column.</summary>
    /// <param name="blocks">What is to stand on paper.</param>
    /// <param name="height">The height of a column, in points.</param>
    /// <param name="front">What stands above the columns of the first sheet, in points.</param>
    /// <param name="columns">How many columns a sheet has.</param>
    public static ImmutableArray<Sheet> LayOut(IEnumerable<Block> blocks, double height, double front, int columns)
    {
        List<ImmutableArray<Block>.Builder> laid = [ImmutableArray.CreateBuilder<Block>()];
        double used = front;
        foreach (Block[] together in Together(blocks))
        {
            double needed = together.Sum(block => block.Height);
            if (used + needed > height && laid[^1].Count > 0)
            {
                laid.Add(ImmutableArray.CreateBuilder<Block>());
                used = laid.Count <= columns ? front : 0;
            }

            laid[^1].AddRange(together);
            used += needed;
        }

        return [.. laid.Chunk(columns).Select((pair, index) => new Sheet(index + 1, [.. pair.Select(column => column.ToImmutable())]))];
    }

    /// <summary>Blocks of one column that belong to the same part and list, together.</summary>
    public static IEnumerable<ImmutableArray<Block>> Runs(ImmutableArray<Block> column)
    {
        for (int start = 0, end; start < column.Length; start = end)
        {
            end = start + 1;
            while (end < column.Length && (column[end].Part, column[end].List) == (column[start].Part, column[start].List))
            {
                end++;
            }

            yield return column[start..end];
        }
    }

    /// <summary>Each block with the headings that lead to it.</summary>
    private static IEnumerable<Block[]> Together(IEnumerable<Block> blocks)
    {
        List<Block> waiting = [];
        foreach (Block block in blocks)
        {
            waiting.Add(block);
            if (!block.LeadsOn)
            {
                yield return [.. waiting];
                waiting.Clear();
            }
        }
    }
}
