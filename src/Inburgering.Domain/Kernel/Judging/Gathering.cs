using System.Buffers;

namespace Inburgering.Domain.Kernel.Judging;

/// <summary>Gathers what several findings say.</summary>
internal static class Gathering
{
    /// <summary>All that some findings say, in their order, nothing twice.</summary>
    public static ImmutableArray<T> Gather<T>(this IReadOnlyList<Finding> findings, Func<Finding, ImmutableArray<T>> said)
        where T : class, IEquatable<T> => ImmutableArray.CreateRange(findings).Gather(said);

    /// <summary>All that some findings say, in their order, nothing twice.</summary>
    public static ImmutableArray<T> Gather<T>(this ImmutableArray<Finding> findings, Func<Finding, ImmutableArray<T>> said)
        where T : class, IEquatable<T>
    {
        int most = 0;
        foreach (Finding finding in findings)
        {
            most += said(finding).Length;
        }

        if (most == 0)
        {
            return [];
        }

        // There are few, and most of them differ at first sight: looking through them costs less than hashing them.
        T[] all = ArrayPool<T>.Shared.Rent(most);
        int count = 0;
        foreach (Finding finding in findings)
        {
            foreach (T one in said(finding))
            {
                if (!Has(all.AsSpan(0, count), one))
                {
                    all[count++] = one;
                }
            }
        }

        ImmutableArray<T> gathered = [.. all.AsSpan(0, count)];
        ArrayPool<T>.Shared.Return(all, clearArray: true);
        return gathered;
    }

    private static bool Has<T>(ReadOnlySpan<T> all, T one)
        where T : class, IEquatable<T>
    {
        foreach (T other in all)
        {
            if (ReferenceEquals(other, one) || other.Equals(one))
            {
                return true;
            }
        }

        return false;
    }
}
