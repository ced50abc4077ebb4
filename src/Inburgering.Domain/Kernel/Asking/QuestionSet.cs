namespace Inburgering.Domain.Kernel.Asking;

/// <summary>Some of the questions, each by its place in the order of asking.</summary>
public readonly record struct QuestionSet
{
    /// <summary>The most questions that there can be.</summary>
    public const int Most = 128;

    private readonly UInt128 _places;

    private QuestionSet(UInt128 places) => _places = places;

    public bool IsEmpty => _places == 0;

    /// <summary>The place of the first question in it; <see cref="Most"/> when there is none.</summary>
    public int First => (int)UInt128.TrailingZeroCount(_places);

    /// <summary>The places of all of them, in the order of asking.</summary>
    public IEnumerable<int> Places
    {
        get
        {
            for (QuestionSet rest = this; !rest.IsEmpty; rest = rest.Without(Of(rest.First)))
            {
                yield return rest.First;
            }
        }
    }

    /// <summary>The question at one place.</summary>
    public static QuestionSet Of(int place) => new(UInt128.One << place);

    public static QuestionSet operator |(QuestionSet one, QuestionSet other) => new(one._places | other._places);

    public static QuestionSet operator &(QuestionSet one, QuestionSet other) => new(one._places & other._places);

    /// <summary>The questions that are in one of both, and not in the other.</summary>
    public static QuestionSet operator ^(QuestionSet one, QuestionSet other) => new(one._places ^ other._places);

    public bool Contains(int place) => (_places >> place & 1) == 1;

    /// <summary>Those that are not among some others.</summary>
    public QuestionSet Without(QuestionSet others) => new(_places & ~others._places);
}
