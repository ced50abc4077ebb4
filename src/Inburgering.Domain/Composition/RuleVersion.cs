using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Inburgering.Domain.Subjects.Fee;
using Inburgering.Domain.Subjects.Integration;
using Inburgering.Domain.Subjects.Integration.Age;

namespace Inburgering.Domain.Composition;

/// <summary>
/// The version of the rules: a hash over the provisions and rulings in our words, the register of law changes, the
/// thresholds, the tables, the catalogues of questions, conditions, papers and steps, and what the rules come to for every
/// known applicant. Stable across builds, changed by any change of rule.
/// </summary>
public static class RuleVersion
{
    private const int Characters = 12;

    private static readonly Lazy<string> Reckoned = new(() => Hash(Lines()));

    /// <summary>Twelve hexadecimal characters.</summary>
    public static string Current => Reckoned.Value;

    /// <summary>The hash of some lines.</summary>
    internal static string Hash(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))))[..Characters];

    /// <summary>All that the version covers, in a fixed order.</summary>
    internal static IEnumerable<string> Lines() =>
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
        .. KnownApplicants.All.Select(known => $"{known.Name}\n{ResultTrace.Whole(known.Interview.Assessment)}"),
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
