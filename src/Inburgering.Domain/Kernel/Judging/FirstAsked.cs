namespace Inburgering.Domain.Kernel.Judging;

/// <summary>Finds, among what is asked, the first question in the order of asking that has an answer waiting.</summary>
/// <param name="agenda">The order of asking.</param>
/// <param name="waiting">The questions with an answer that does not count yet; at least one.</param>
internal sealed class FirstAsked(Agenda agenda, QuestionSet waiting)
{
    private readonly int _least = waiting.First;

    /// <summary>The place of the first question found; null while none is.</summary>
    public int? Place { get; private set; }

    /// <summary>Whether none that is still to be seen can come before the one found.</summary>
    public bool IsSettled => Place == _least;

    /// <summary>Sees what is missing somewhere.</summary>
    public void See(ImmutableArray<Gap> gaps)
    {
        foreach (Gap gap in gaps)
        {
            if (gap is { Kind: GapKind.Ask, Question: { } question })
            {
                See(question);
            }
        }
    }

    /// <summary>Sees a question that is asked.</summary>
    public void See(Question question)
    {
        int place = agenda.PlaceOf(question);
        if (waiting.Contains(place) && !(Place <= place))
        {
            Place = place;
        }
    }
}
