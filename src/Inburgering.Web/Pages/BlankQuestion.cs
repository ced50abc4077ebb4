using System.Text.Json;
using Inburgering.Domain.Composition;
using Inburgering.Web.Kinds;

namespace Inburgering.Web.Pages;

/// <summary>A question as it stands on paper, to be answered by hand.</summary>
/// <param name="Number">Its number on the sheet.</param>
/// <param name="Put">The question, with nothing filled in.</param>
/// <param name="Lead">What opens it; null where it is for everyone.</param>
public sealed record BlankQuestion(int Number, PutQuestion Put, BlankLead? Lead)
{
    /// <summary>The partial that draws what is written in by hand; null where there are boxes alone.</summary>
    public string? Blank => QuestionKinds.Of(Put.Question).Blank;

    /// <summary>The boxes to tick; not knowing is left empty.</summary>
    public IEnumerable<string> Boxes => Put.Filled.Options.Where(option => option != Question.DontKnowWord);

    /// <summary>Some questions in the order of asking, numbered, each with what opens it.</summary>
    public static ImmutableArray<BlankQuestion> Of(IEnumerable<Question> questions)
    {
        ImmutableArray<Question> ordered = [.. questions.OrderBy(Questionnaire.OrderOf)];
        return [.. ordered.Select((question, index) => new BlankQuestion(index + 1, Empty(question), BlankLead.Of(question.Lead, ordered)))];
    }

    internal static PutQuestion Empty(Question question) => new(new(question, IsMinor: false), QuestionKinds.Of(question).Fill(question, null), [], IsAlone: false);
}

/// <summary>What must have been answered before, for a question to be for this person.</summary>
/// <param name="Number">The number of the question before.</param>
/// <param name="Put">That question.</param>
/// <param name="Boxes">The boxes of it that open the question; none where any answer does.</param>
public sealed record BlankLead(int Number, PutQuestion Put, ImmutableArray<string> Boxes)
{
    internal static BlankLead? Of(Lead? lead, ImmutableArray<Question> ordered)
    {
        if (lead is null)
        {
            return null;
        }

        PutQuestion put = BlankQuestion.Empty(lead.Question);
        (string Box, Answer Answer)[] boxes = [.. from box in put.Filled.Options let answer = Ticking(lead.Question, box) where answer is not null && answer != Answer.DontKnow select (box, answer)];
        string[] opening = [.. from one in boxes where lead.Opens(one.Answer) select one.Box];
        return new(ordered.IndexOf(lead.Question) + 1, put, opening.Length == boxes.Length ? [] : [.. opening]);
    }

    /// <summary>The answer that one box gives, alone; null where it gives none.</summary>
    private static Answer? Ticking(Question question, string box)
    {
        foreach (JsonElement wire in new[] { JsonSerializer.SerializeToElement(box), JsonSerializer.SerializeToElement<string[]>([box]) })
        {
            if (question.TryRead(wire, out Answer answer, out _))
            {
                return answer;
            }
        }

        return null;
    }
}
