using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Fee;
using Inburgering.Domain.Subjects.Integration;
using Inburgering.Domain.Subjects.Integration.Age;

namespace Inburgering.Proof.Tests.Approved;

/// <summary>The version of the rules changes with any rule, and with nothing else.</summary>
public sealed partial class RuleVersionTests
{
    private const int Characters = 12;
    private const string File = "src/Inburgering.Domain/Composition/RuleVersion.cs";

    /// <summary>Whose results are part of the version. Other persons and cases may come and go without a new version.</summary>
    private static readonly ImmutableArray<string> Persons =
    [
        "01-te-vroeg",
        "02-kind-van-elf",
        "03-aanbevolen-513",
        "04-vrijgesteld-513",
        "05-cursus-en-pogingen",
        "06-alfabetisering",
        "07-rond-12-juni",
        "08-onbepaalde-tijd",
        "09-aow-en-bijstand",
        "10-te-laat",
        "11-gezinslid-van-zeventien",
        "12-weet-weinig",
    ];

    [Fact]
    public void It_is_that_of_the_rules_as_they_stand() =>
        ApprovedFile.Holds(File, Constant().Replace(System.IO.File.ReadAllText(Path.Combine(Repository.Root, File)), Hash(Lines())));

    [Theory]
    [InlineData("nl")]
    [InlineData("ar-SA")]
    [InlineData("tr")]
    [InlineData("fa")]
    public void It_is_the_same_whatever_the_language_of_the_machine(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(RuleVersion.Current, Hash(Lines()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void It_covers_provisions_rulings_changes_thresholds_and_questions()
    {
        string[] lines = [.. Lines()];
        void Covers(string beginning) => Assert.Contains(lines, line => line.StartsWith(beginning, StringComparison.Ordinal));

        Assert.All(Catalogue.Provisions, provision => Covers($"bepaling.{provision}="));
        Assert.All(Catalogue.Rulings, ruling => Covers($"uitspraak.{ruling}="));
        Assert.All(Catalogue.LawChanges, change => Covers(FormattableString.Invariant($"{change.Id} {change.From:O}")));
        Assert.All(Catalogue.Thresholds, threshold => Covers(threshold.ToString()));
        Assert.All(Questionnaire.All, question => Covers($"{question.Id} {question.Kind} "));
    }

    private static Assessment Assessed(string person)
    {
        using JsonDocument document = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(Repository.Root, "tests/Personas", $"{person}.json")));
        JsonElement root = document.RootElement;
        return Interview.Along(Questionnaire.Read(root.GetProperty("antwoorden")), Editions.Read(root.GetProperty("editie").GetString())!.Value).Assessment;
    }

    [GeneratedRegex("(?<=Current = \")[0-9a-f]{12}(?=\")")]
    private static partial Regex Constant();

    /// <summary>The hash of some lines.</summary>
    private static string Hash(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))))[..Characters];

    /// <summary>All that the version covers, in a fixed order.</summary>
    private static IEnumerable<string> Lines() =>
    [
        .. Vocabulary.In(CultureInfo.InvariantCulture).Where(IsOfRules).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"),
        .. Catalogue.Provisions.Select(provision => $"{provision.Id} {provision.Kind} {provision.Place}"),
        .. Catalogue.Rulings.Select(ruling => $"{ruling.Id} {string.Join(' ', ruling.On)}"),
        .. Catalogue.LawChanges.Select(change => Line($"{change.Id} {change.From:O} {change.Confidence} {string.Join(' ', change.Touches)}")),
        .. Catalogue.Thresholds.Select(threshold => threshold.ToString()),
        .. AmountTable.Known.Select(amount => Line($"{amount.Id} {amount.From:O} {amount.Until:O} {amount.Euros}")),
        .. AowDate.Table.Select(row => Line($"{row.LastBirth:O} {row.Months}")),
        .. Questionnaire.All.Select(question => $"{question.Id} {question.Kind} {Range(question)} {string.Join(' ', question.Provisions)}"),
        .. Permit.StrongestFirst.SelectMany(permit => Demands.Of(permit).Select(condition => $"{permit} {condition.Id} {Ids(condition.Questions)} {string.Join(' ', condition.Provisions)}")),
        .. Grounds.All.Select(ground => $"{ground.Id} {ground.Kind} {Ids(ground.Questions)} {string.Join(' ', ground.Provisions)}"),
        .. Catalogue.Items.Select(item => Line($"{item.Id} {item.Form} {item.MonthsCovered} {item.MonthsOld} {string.Join(' ', item.Provisions)}")),
        .. Catalogue.Steps.Select(step => $"{step.Id} {step.Moment} {string.Join(' ', step.Provisions)}"),
        .. Catalogue.FormEntries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key} {entry.Section} {string.Join(' ', entry.Provisions)}"),
        .. Persons.Select(name => $"{name}\n{ResultTrace.Whole(Assessed(name))}"),
    ];

    private static bool IsOfRules(KeyValuePair<string, string> words) =>
        words.Key.StartsWith("bepaling.", StringComparison.Ordinal) || words.Key.StartsWith("uitspraak.", StringComparison.Ordinal);

    private static string Range(Question question) => question switch
    {
        ChoiceQuestion choice => string.Join(',', choice.Options),
        ChoicesQuestion choices => string.Join(',', choices.Options),
        NumberQuestion number => Line($"{number.Least}-{number.Most}"),
        IDated date => Line($"{date.First:O}-{date.Last:O}"),
        _ => "",
    };

    private static string Ids(IEnumerable<Question> questions) => string.Join(' ', questions.Select(question => question.Id));

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
