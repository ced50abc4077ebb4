using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Inburgering.Domain.Asking;
using Inburgering.Domain.Checklists;
using Inburgering.Domain.Judging;
using Inburgering.Domain.Persons;
using Inburgering.Domain.Provisions;

namespace Inburgering.Domain;

/// <summary>
/// The version of the rules: a hash over the provisions and rulings in our words, the register of law changes, the
/// tables, and the catalogues of questions, papers and steps. Stable across builds, changed by a change of these.
/// </summary>
public static class RuleVersion
{
    private const int Characters = 12;

    /// <summary>Twelve hexadecimal characters.</summary>
    public static string Current { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical())))[..Characters];

    private static string Canonical()
    {
        StringBuilder rules = new();
        foreach ((string key, string text) in Words.In(CultureInfo.InvariantCulture).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (key.StartsWith("bepaling.", StringComparison.Ordinal) || key.StartsWith("uitspraak.", StringComparison.Ordinal))
            {
                rules.Append(key).Append('=').Append(text).Append('\n');
            }
        }

        foreach (Provision provision in ProvisionCatalogue.All)
        {
            rules.Append(CultureInfo.InvariantCulture, $"{provision.Id} {provision.Kind} {provision.Place}\n");
        }

        foreach (LawChange change in LawChanges.All)
        {
            rules.Append(CultureInfo.InvariantCulture, $"{change.Id} {change.From:O} {change.Confidence}\n");
        }

        foreach ((DateOnly lastBirth, int months) in AowDate.Table)
        {
            rules.Append(CultureInfo.InvariantCulture, $"{lastBirth:O} {months}\n");
        }

        foreach (Question question in Questionnaire.All)
        {
            rules.Append(CultureInfo.InvariantCulture, $"{question.Id} {question.Kind} {Range(question)}\n");
        }

        foreach (ItemKind item in Items.All)
        {
            rules.Append(CultureInfo.InvariantCulture, $"{item.Id} {item.Form} {item.MonthsCovered} {item.MonthsOld}\n");
        }

        foreach (StepKind step in Steps.All)
        {
            rules.Append(CultureInfo.InvariantCulture, $"{step.Id} {step.Moment}\n");
        }

        return rules.ToString();
    }

    private static string Range(Question question) => question switch
    {
        ChoiceQuestion choice => string.Join(',', choice.Options),
        ChoicesQuestion choices => string.Join(',', choices.Options),
        NumberQuestion number => string.Create(CultureInfo.InvariantCulture, $"{number.Least}-{number.Most}"),
        IDated date => string.Create(CultureInfo.InvariantCulture, $"{date.First:O}-{date.Last:O}"),
        _ => "",
    };
}
