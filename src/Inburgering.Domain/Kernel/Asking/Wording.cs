namespace Inburgering.Domain.Kernel.Asking;

/// <summary>
/// The words of a question for this applicant. A question about income speaks of the applicant, of the partner or,
/// for a minor, of a parent: the words about another person serve all three.
/// </summary>
public sealed record Wording(Question Question, bool? IsMinor)
{
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
    public Text Option(string option) => SpeaksToParent
        ? Text.Of($"vraag.{Question.Id}.ouder.optie.{option}")
        : Text.Of($"vraag.{Question.OptionsId}.optie.{option}");

    private bool SpeaksToParent => IsMinor is true && Question.HasWordsForMinor;

    private Text Of(string part)
    {
        if (SpeaksToParent)
        {
            return Text.Of($"vraag.{Question.Id}.ouder.{(part == "vinden" ? "uitleg" : part)}");
        }

        string id = Person is Person.Ouder ? Question.AboutOthersId : Question.Id;
        return Person is Person.Aanvrager
            ? Text.Of($"vraag.{id}.{part}")
            : Text.Of($"vraag.{id}.{part}", ("wie", Person.Text()));
    }
}
