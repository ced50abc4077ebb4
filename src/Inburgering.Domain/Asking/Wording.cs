using System.Collections.Concurrent;
using Inburgering.Domain.Income;
using Inburgering.Domain.Judging;
using Inburgering.Domain.Persons;

namespace Inburgering.Domain.Asking;

/// <summary>
/// The words of a question for this applicant. A question about income speaks of the applicant, of the partner or,
/// for a minor, of a parent: the words about another person serve all three.
/// </summary>
public sealed record Wording(Question Question, bool? IsMinor)
{
    // The same few gaps are made for every finding of every step of an interview: kept, they cost nothing.
    private static readonly ConcurrentDictionary<(string Question, bool? IsMinor), Gap> AskGaps = new();
    private static readonly ConcurrentDictionary<(string Question, bool? IsMinor), Gap> FindOutGaps = new();

    /// <summary>The person whom the question is about.</summary>
    public Person Person => Question.Earner switch
    {
        Earner.First when IsMinor is true => Person.Ouder,
        Earner.Second => IsMinor is true ? Person.AndereOuder : Person.Partner,
        _ => Person.Aanvrager,
    };

    public Text Title => Of("titel");

    /// <summary>A few words that name the answer in a list.</summary>
    public Text Short => Of("kort");

    /// <summary>Why it is asked and what counts.</summary>
    public Text Explanation => Of("uitleg");

    /// <summary>Where the answer is to be found.</summary>
    public Text Whereabouts => Of("vinden");

    /// <summary>The words of one option.</summary>
    public Text Option(string option) => AsksAboutSecondParent
        ? Text.Of($"vraag.{Question.Id}.ouder.optie.{option}")
        : Text.Of($"vraag.{Question.OptionsId}.optie.{option}");

    /// <summary>The gap of a question that was not put yet.</summary>
    public static Gap AskGap(Question question, bool? isMinor) => AskGaps.GetOrAdd((question.Id, isMinor), _ =>
        new(GapKind.Ask, question.Id, Text.Of("ontbreekt.vragen", ("vraag", new Wording(question, isMinor).Title))));

    /// <summary>The gap of a question to which the answer was "weet ik niet".</summary>
    public static Gap FindOutGap(Question question, bool? isMinor) => FindOutGaps.GetOrAdd((question.Id, isMinor), _ =>
    {
        Wording wording = new(question, isMinor);
        return new(GapKind.FindOut, question.Id, Text.Of("ontbreekt.uitzoeken", ("vraag", wording.Short), ("vinden", wording.Whereabouts)));
    });

    private bool AsksAboutSecondParent => IsMinor is true && Question == IncomeQuestions.Partner;

    private Text Of(string part)
    {
        if (AsksAboutSecondParent)
        {
            return Text.Of($"vraag.{Question.Id}.ouder.{(part == "vinden" ? "uitleg" : part)}");
        }

        string id = Person is Person.Ouder ? IncomeQuestions.SecondPrefix + Question.Id : Question.Id;
        return Person is Person.Aanvrager
            ? Text.Of($"vraag.{id}.{part}")
            : Text.Of($"vraag.{id}.{part}", ("wie", Person.Text()));
    }
}
