using Inburgering.Web.Kinds.Datum;
using Inburgering.Web.Kinds.DatumOfWoord;
using Inburgering.Web.Kinds.DatumVanGeboorte;
using Inburgering.Web.Kinds.Getal;
using Inburgering.Web.Kinds.JaNee;
using Inburgering.Web.Kinds.Keuze;
using Inburgering.Web.Kinds.Meerkeuze;
using Inburgering.Web.Kinds.Perioden;
using Inburgering.Web.Kinds.Pogingen;

namespace Inburgering.Web.Kinds;

/// <summary>Every kind of question that the web knows.</summary>
public static class QuestionKinds
{
    public static ImmutableArray<QuestionKind> All { get; } =
    [
        new YesNoQuestionKind(),
        new ChoiceQuestionKind(),
        new ChoicesQuestionKind(),
        new NumberQuestionKind(),
        new DateQuestionKind(),
        new DateOrWordQuestionKind(),
        new BirthDateQuestionKind(),
        new PeriodsQuestionKind(),
        new AttemptsQuestionKind(),
    ];

    /// <summary>The kind of a question.</summary>
    /// <exception cref="InvalidOperationException">The question is of a kind that the web does not know.</exception>
    public static QuestionKind Of(Question question) => Find(question, All);

    internal static QuestionKind Find(Question question, ImmutableArray<QuestionKind> among)
    {
        foreach (QuestionKind kind in among)
        {
            if (kind.QuestionType == question.GetType())
            {
                return kind;
            }
        }

        throw new InvalidOperationException(
            $"The question '{question.Id}' is a {question.GetType().Name}, a kind that the web does not know: give it a folder in Kinds and a line in {nameof(QuestionKinds)}.{nameof(All)}.");
    }
}
