using System.Globalization;
using System.Reflection;
using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Income.Employment;

namespace Inburgering.Proof.Tests.Paths;

/// <summary>Every text of the domain is shown somewhere; one that is not is deleted, or the path to it is mended.</summary>
public class EveryTextIsShown
{
    private static readonly ImmutableHashSet<string> Keys = [.. Vocabulary.In(CultureInfo.InvariantCulture).Select(pair => pair.Key)];

    [LongFact]
    public void Every_text_is_said_by_a_result_or_stands_with_a_question_a_refusal_the_rule_book_or_the_glossary()
    {
        HashSet<string> shown =
        [
            .. EveryInterview.Produced.Texts.Keys,
            .. EveryInterview.Produced.Named.Keys,
            .. Questionnaire.All.SelectMany(OfQuestion),
            .. EveryRefusal,
            .. RuleBook,
            .. BesideResults,
        ];

        Nothing.IsWrong(Keys.Except(shown).Order(StringComparer.Ordinal));
    }

    [LongFact]
    public void Every_finding_has_a_name() =>
        Assert.Empty(EveryInterview.Produced.Named.Keys.Except(Keys));

    [Fact]
    public void Every_option_of_every_question_has_words() => Assert.Empty(
        Questionnaire.All.SelectMany(question => Options(question).SelectMany(option => Wordings(question).Select(wording => wording.Option(option).Key))).Except(Keys));

    /// <summary>The words of a question, of its options, of their explanation, of the unit of a number, and of the fields of a list.</summary>
    private static IEnumerable<string> OfQuestion(Question question) =>
    [
        .. Wordings(question).SelectMany(wording => new[] { wording.Title, wording.Short, wording.Explanation, wording.Whereabouts }).Select(text => text.Key),
        .. Options(question).SelectMany(option => Wordings(question).Select(wording => wording.Option(option).Key)).SelectMany(key => new[] { key, $"{key}.uitleg" }),
        .. question is NumberQuestion ? [$"vraag.{question.OptionsId}.eenheid"] : Array.Empty<string>(),
        .. question is PeriodsQuestion ? new[] { "periode", "van", "tot" }.Select(part => $"vraag.{question.Id}.{part}") : [],
        .. question is AttemptsQuestion ? OfAttempts(question) : [],
    ];

    private static IEnumerable<Wording> Wordings(Question question) => new bool?[] { null, false, true }.Select(minor => new Wording(question, minor));

    private static IEnumerable<string> Options(Question question) => question switch
    {
        ChoiceQuestion choice => choice.Options,
        ChoicesQuestion choices => choices.Options,
        IDated { SpecialWord: { } word } => [word],
        _ => [],
    };

    /// <summary>The names of the parts, how they can stand, and the two kinds of attempt.</summary>
    private static IEnumerable<string> OfAttempts(Question question) =>
    [
        .. AttemptsQuestion.Parts.Select(part => $"onderdeel.{part}"),
        .. new[] { "stand.gehaald", "stand.niet-gehaald", "stand.vrijgesteld", "stand.weet-niet", "examen", "nt2" }.Select(part => $"vraag.{question.Id}.{part}"),
    ];

    /// <summary>Every reason of <see cref="Refusals"/>; that each is given is held in the tests of the questions.</summary>
    private static IEnumerable<string> EveryRefusal =>
    [
        .. typeof(Refusals).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => ((Text)property.GetValue(null)!).Key),
        .. Questionnaire.All.Select(question => Refusals.Shape(question.Kind).Key),
        Refusals.Range(0, 1).Key,
        Refusals.DateRange(default, default).Key,
    ];

    private static IEnumerable<string> RuleBook =>
    [
        .. Catalogue.Provisions.SelectMany(provision => new[] { provision.Text.Key, provision.Place.Text().Key }),
        .. Catalogue.Rulings.SelectMany(ruling => new[] { ruling.Title.Key, ruling.Text.Key }),
        .. Catalogue.Thresholds.Select(threshold => threshold.Text.Key),
        .. Keys.Where(key => key.StartsWith("begrip.", StringComparison.Ordinal)),
        .. Catalogue.LawChanges.SelectMany(change => new[] { "titel", "tekst", "bron", "zekerheid" }.Select(part => $"wijziging.{change.Id}.{part}")),
    ];

    /// <summary>What a page says beside a result: which edition, what a form of paper means, where to post.</summary>
    private static IEnumerable<string> BesideResults =>
    [
        .. new[] { Edition.InForce, Edition.AsPrinted }.SelectMany(edition => new[] { $"editie.{edition.Wire()}", $"editie.{edition.Wire()}.uitleg" }),
        .. Enum.GetValues<PaperForm>().Select(form => $"{form.Text().Key}.uitleg"),
        .. Enumerable.Range(1, 3).Select(line => $"adres.{line}"),
        .. EmployerStatement.Items.Select(item => item.Text.Key),
        .. EmployerStatement.Checks.Select(check => check.Key),
        .. new DateOnly?[] { null, new(2026, 1, 1) }.Select(posting => EmployerStatement.NotBefore(posting).Key),
        // Each of these is said in the tests of the statement of profit.
        .. Keys.Where(key => key.StartsWith("winst.", StringComparison.Ordinal)),
    ];
}
