namespace Inburgering.Domain.Kernel.Judging;

/// <summary>Gathers the questions that are asked, for whoever looks for the first one that has an answer waiting.</summary>
/// <param name="agenda">The order of asking.</param>
/// <param name="waiting">The questions with an answer that does not count yet.</param>
internal sealed class Asking(Agenda agenda, QuestionSet waiting)
{
    /// <summary>The questions asked, as far as they were seen.</summary>
    public QuestionSet Asked { get; private set; }

    /// <summary>The place of the first question asked that has an answer waiting; null while none is seen.</summary>
    public int? First => (Asked & waiting) is { IsEmpty: false } found ? found.First : null;

    /// <summary>Whether none that is still to be seen can come before the one found.</summary>
    public bool IsSettled => First == waiting.First;

    /// <summary>Whether one of these questions could come before the one found.</summary>
    public bool IsWorthSeeing(QuestionSet questions) => (questions & waiting) is { IsEmpty: false } waits && !(First <= waits.First);

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
    public void See(Question question) => Asked |= QuestionSet.Of(agenda.PlaceOf(question));
}
