using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Integration.Efforts;
using Inburgering.Domain.Subjects.Integration.EightYears;
using Inburgering.Domain.Subjects.Integration.OldCertificate;
using Inburgering.Domain.Subjects.Integration.PaperKinds;

namespace Inburgering.Proof.Tests.Paths;

/// <summary>
/// The answers to a question that can lead to different findings, given what was heard before:
/// <list type="bullet">
/// <item>yes or no, one option, several options: every option, every subset, "geen", "weet ik niet";</item>
/// <item>kinds of paper: none of them, each alone, and all; a ground looks at its own kind alone;</item>
/// <item>a number: both sides of every bound that a rule holds it against, and the ends of its range;</item>
/// <item>a date: the day before, the day itself and the day after each day that a rule holds it against, see <see cref="DateClasses"/>;</item>
/// <item>a date of birth: such a date, and a month and a year for every way in which its days can differ;</item>
/// <item>attempts: one answer for each set of states of the parts, see <see cref="AttemptClasses"/>;</item>
/// <item>periods: none, a day short of eight years, eight years, eight years of which one day lies outside school age, and six periods.</item>
/// </list>
/// "Not answered" is not among them: every prefix of a path is visited too. That nothing else can lead to another finding is held
/// in ClassesAreComplete.
/// </summary>
internal static class AnswerClasses
{
    private static readonly int[] Hours = [0, 1, 199, 200, 299, 300, 399, 400, 599, 600, EffortsQuestions.MostHours];

    private static readonly int[] Percentages =
        [0, OudCertificaat.Percentage - 1, OudCertificaat.Percentage, OudCertificaat.StrictPercentage - 1, OudCertificaat.StrictPercentage, 100];

    /// <summary>The classes that the question takes here; an answer that would be refused is none.</summary>
    public static IEnumerable<Answer> Of(Question question, Dossier heard)
    {
        IEnumerable<Answer> known = Known(question, heard).Where(answer => question.Refusal(answer, heard.Posting) is null);
        return question.MayBeUnknown ? known.Append(Answer.DontKnow) : known;
    }

    /// <summary>Every subset of the options, the empty one first.</summary>
    public static IEnumerable<Choices> Subsets(ChoicesQuestion question) => Enumerable.Range(0, 1 << question.Options.Length)
        .Select(bits => new Choices([.. question.Options.Where((_, place) => (bits >> place & 1) == 1)]));

    private static IEnumerable<Answer> Known(Question question, Dossier heard) => question switch
    {
        YesNoQuestion => [Answer.Of(true), Answer.Of(false)],
        ChoiceQuestion choice => choice.Options.Select(Answer.Of),
        ChoicesQuestion choices when choices == PaperKindsQuestions.PapierenInburgering =>
            choices.Options.Select(kind => new Choices([kind])).Prepend(Choices.None).Append(new Choices(choices.Options)).Select(Answer.Of),
        ChoicesQuestion choices => Subsets(choices).Select(Answer.Of),
        NumberQuestion number => Numbers(number).Select(Answer.Of),
        DateQuestion date => DateClasses.Of(date, heard).Select(Answer.Of),
        BirthDateQuestion => DateClasses.OfBirth(heard).Select(Answer.Of),
        DateOrWordQuestion dated => DateClasses.Of(dated, heard).Select(day => Answer.Of(new DateOrWord(day))).Prepend(Answer.Of(DateOrWord.Word)),
        PeriodsQuestion => PeriodClasses.Of(heard).Select(Answer.Of),
        AttemptsQuestion => AttemptClasses.All.Select(Answer.Of),
        _ => throw new NotSupportedException(question.Kind),
    };

    private static IEnumerable<int> Numbers(NumberQuestion question) =>
        question == OldCertificateQuestions.MoPercentage ? Percentages
        : question.Most == EffortsQuestions.MostHours ? Hours
        : question == IncomeQuestions.First.Werkgevers || question == IncomeQuestions.Second.Werkgevers ? [1, 2, 9]
        : throw new NotSupportedException($"No bounds are known for '{question.Id}'.");
}

/// <summary>Registration as a child: none, and both sides of eight years within school age.</summary>
internal static class PeriodClasses
{
    private const int EightYears = SchoolAge.EightYears;

    /// <summary>The day of birth that school age is reckoned from while none was heard.</summary>
    public static DateOnly BirthWhenNotHeard { get; } = DateClasses.Today.AddYears(-35);

    public static IEnumerable<Periods> Of(Dossier heard)
    {
        BirthDate birth = heard.Look(ApplicantQuestions.Geboortedatum) is { IsKnown: true, Value: var told } ? told : BirthDate.On(BirthWhenNotHeard);
        return birth.IsExact ? Of(birth.First) : Of(birth.First).Concat(Of(birth.Last)).Distinct();
    }

    private static IEnumerable<Periods> Of(DateOnly birth)
    {
        DateOnly first = SchoolAge.First(birth);
        DateOnly last = SchoolAge.Last(birth);
        return
        [
            new([]),
            new([Days(first, EightYears - 1)]),
            new([Days(first, EightYears)]),
            new([Days(first.AddDays(-1), EightYears)]),
            new([Days(last.AddDays(1 - EightYears), EightYears)]),
            new([Days(last.AddDays(2 - EightYears), EightYears)]),
            new([.. Enumerable.Range(0, PeriodsQuestion.Most).Select(place => Days(first.AddDays(600 * place), EightYears / PeriodsQuestion.Most))]),
        ];
    }

    private static Period Days(DateOnly from, int days) => new(from, from.AddDays(days - 1));
}
