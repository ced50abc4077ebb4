namespace Inburgering.Fuzz.Tests.Making;

/// <summary>Chance, the same for the same seed.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>From 0 up to, not including, a number.</summary>
    public int Upto(int number) => _random.Next(number);

    public int Between(int least, int most) => _random.Next(least, most + 1);

    /// <summary>Whether it falls, once in so many times.</summary>
    public bool OnceIn(int times) => _random.Next(times) == 0;

    public T Of<T>(params IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    /// <summary>Some of them, at least one, in any order.</summary>
    public T[] Some<T>(IReadOnlyList<T> choices)
    {
        T[] all = [.. choices];
        _random.Shuffle(all);
        return all[..Between(1, all.Length)];
    }

    public byte[] Bytes(int count)
    {
        byte[] bytes = new byte[count];
        _random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>The same bytes, but some changed, dropped, doubled or cut off.</summary>
    public byte[] Hurt(byte[] whole)
    {
        List<byte> bytes = [.. whole];
        for (int times = Of(1, 1, 2, 5, 20); times > 0 && bytes.Count > 0; times--)
        {
            int at = Upto(bytes.Count);
            switch (Upto(5))
            {
                case 0: bytes[at] = (byte)Upto(256); break;
                case 1: bytes[at] ^= (byte)(1 << Upto(8)); break;
                case 2: bytes.RemoveAt(at); break;
                case 3: bytes.Insert(at, Of<byte>(0, (byte)'\r', (byte)'\n', (byte)'%', (byte)'"', (byte)'[', (byte)'\\', 0xff, 0xc0, 0xed)); break;
                default: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(bytes.Count - at, Upto(40)))); break;
            }
        }

        return OnceIn(6) ? [.. bytes[..Upto(bytes.Count + 1)]] : [.. bytes];
    }
}
