namespace Inburgering.Domain.Kernel.Asking;

/// <summary>
/// Every question that can be put, in the order of asking. Two of them every rule leans on: the day of posting, to which terms
/// and tables are held, and the date of birth, from which ages follow.
/// </summary>
public sealed class Agenda
{
    /// <exception cref="ArgumentException">There are more than <see cref="QuestionSet.Most"/>, or one of them has another place already.</exception>
    public Agenda(ImmutableArray<Question> questions, Question<DateOnly> posting, Question<BirthDate> birth)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(questions.Length, QuestionSet.Most, nameof(questions));
        (Questions, Posting, Birth) = (questions, posting, birth);
        foreach ((int place, Question question) in questions.Index())
        {
            question.TakePlace(place);
        }

        PostingAndBirth = QuestionSet.Of(PlaceOf(posting)) | QuestionSet.Of(PlaceOf(birth));
    }

    public ImmutableArray<Question> Questions { get; }

    public Question<DateOnly> Posting { get; }

    public Question<BirthDate> Birth { get; }

    /// <summary>The two on which every rule leans.</summary>
    public QuestionSet PostingAndBirth { get; }

    /// <summary>The place of a question in the order of asking.</summary>
    /// <exception cref="KeyNotFoundException">It is not on the agenda.</exception>
    public int PlaceOf(Question question) => question.Place is var place && place < Questions.Length && Questions[place] == question
        ? place
        : throw new KeyNotFoundException($"'{question.Id}' is not on the agenda.");
}
