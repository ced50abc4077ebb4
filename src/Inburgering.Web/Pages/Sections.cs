using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Integration.Diploma;
using Inburgering.Domain.Subjects.Record;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Web.Pages;

/// <summary>The parts into which the questions fall, so that a visitor knows what they are about.</summary>
public static class Sections
{
    /// <summary>The question that opens each part, in the order of asking.</summary>
    private static readonly (Question First, string Name)[] Parts =
    [
        (RequestQuestions.Vergunning, "vergunning"),
        (ApplicantQuestions.Geboortedatum, "uzelf"),
        (DiplomaQuestions.Inburgeringsdiploma, "inburgering"),
        (IncomeQuestions.First.Inkomen, "inkomen"),
        (RecordQuestions.Antecedenten, "slot"),
    ];

    /// <summary>The names of the parts that some questions belong to, in the order of asking.</summary>
    public static ImmutableArray<Text> Among(IEnumerable<Question> questions) => [.. questions.OrderBy(Questionnaire.OrderOf).Select(Of).Distinct()];

    /// <summary>The name of the part that a question belongs to.</summary>
    public static Text Of(Question question) =>
        Text.Of($"wizard.deel.{Parts.Last(part => Questionnaire.OrderOf(part.First.Id) <= Questionnaire.OrderOf(question.Id)).Name}");
}
