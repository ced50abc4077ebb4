namespace Inburgering.Domain.Kernel.Asking;

/// <summary>Everything that was said, by question. Immutable: taking one more answer makes a new set.</summary>
public sealed class Answers
{
    private readonly ImmutableDictionary<string, Answer> _said;

    private Answers(ImmutableDictionary<string, Answer> said) => _said = said;

    public static Answers None { get; } = new(ImmutableDictionary.Create<string, Answer>(StringComparer.Ordinal));

    public int Count => _said.Count;

    public IEnumerable<string> Questions => _said.Keys;

    public Answer? To(Question question) => _said.GetValueOrDefault(question.Id);

    public Answers With(Question question, Answer answer) => new(_said.SetItem(question.Id, answer));

    public Answers With(IEnumerable<(Question Question, Answer Answer)> more) => new(_said.SetItems(more.Select(one => KeyValuePair.Create(one.Question.Id, one.Answer))));

    public Answers Without(Question question) => new(_said.Remove(question.Id));
}
