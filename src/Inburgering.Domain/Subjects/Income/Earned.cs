namespace Inburgering.Domain.Subjects.Income;

/// <summary>What one earner lives on, and the envelope into which its papers go.</summary>
/// <param name="dossier">The answers that count.</param>
/// <param name="envelope">The envelope.</param>
/// <param name="questions">The questions about this earner.</param>
/// <param name="sources">The sources that were ticked.</param>
internal sealed class Earned(Dossier dossier, Envelope envelope, IncomeQuestions questions, Choices sources)
{
    private readonly Person _person = (questions.Earner, dossier.IsMinor) switch
    {
        (Earner.First, true) => Person.Ouder,
        (Earner.First, _) => Person.Aanvrager,
        (_, true) => Person.AndereOuder,
        _ => Person.Partner,
    };

    public Dossier Dossier => dossier;

    public IncomeQuestions Questions => questions;

    public Choices Sources => sources;

    /// <summary>Asks something that only the list needs.</summary>
    public Reply<T> Ask<T>(Question<T> question)
        where T : notnull => envelope.Ask(question);

    /// <summary>Puts a paper of this earner in.</summary>
    public void Add(ItemKind kind, string? sort = null, int count = 1) => envelope.Add(kind, sort, _person, count);
}
