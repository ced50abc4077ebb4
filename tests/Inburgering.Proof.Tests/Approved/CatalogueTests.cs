using System.Globalization;
using Inburgering.Domain.Composition;

namespace Inburgering.Proof.Tests.Approved;

/// <summary>
/// All that the rules say of a thousand generated applicants, each different line once with the number of those of whom it is
/// said: approved by a person, so that a changed rule shows as a changed line or number.
/// </summary>
public class CatalogueTests
{
    private const int Applicants = 1000;

    private static readonly Lazy<Assessment[]> Assessed = new(() =>
        [.. GeneratedApplicant.Many(Applicants).Select(applicant => Assessment.Of(applicant.Answers, new Law(applicant.Edition)))]);

    [Fact]
    public void Findings_with_their_reasons_gaps_provisions_and_changes() =>
        Holds("findings", Assessed.Value.SelectMany(assessment => assessment.Permits.SelectMany(Findings)));

    [Fact]
    public void Advice_and_questions_still_open() => Holds("advice", Assessed.Value.SelectMany(Advice));

    [Fact]
    public void Papers_steps_form_and_dates() => Holds("lists", Assessed.Value.SelectMany(assessment => List(assessment.Checklist, assessment.Dossier.Posting)));

    private static IEnumerable<string> Findings(Judgement judgement) =>
    [
        $"{judgement.Permit} {Said(judgement.Permit.Name)} {judgement.Verdict}{(judgement.IsClosed ? " closed" : "")}{(judgement.IsOpen ? " open" : "")}{(Advising.IsWithinReach(judgement) ? " within reach" : "")}",
        .. judgement.Conditions.SelectMany(condition => condition.AndParts()).Select(finding => $"{judgement.Permit} {Finding(finding)}"),
    ];

    /// <summary>A finding; of one that was put together from others, only what it comes to and of what kinds its gaps are.</summary>
    private static string Finding(Finding finding) => finding.Parts.IsEmpty
        ? $"{Outcome(finding)} | {string.Join(' ', finding.Answers)} | {string.Join(", ", finding.Gaps.Select(gap => $"{gap.KindWire} {gap.Id} {Said(gap.Text)}"))} | {string.Join(' ', finding.Provisions)} | {string.Join(' ', finding.Changes)}"
        : $"{Outcome(finding)} | {string.Join(' ', finding.Gaps.Select(gap => gap.KindWire).Distinct().Order(StringComparer.Ordinal))}";

    private static string Outcome(Finding finding) => $"{finding.Id} {Said(finding.Verdict.Text())} {Said(finding.Standing.Text())} at best {finding.Ceiling.Wire()}: {Said(finding.Text)}";

    private static IEnumerable<string> Advice(Assessment assessment) =>
    [
        $"advice {assessment.Advice.Tick} then {string.Join(' ', assessment.Advice.Fallback)}: {Said(assessment.Advice.Text)}",
        .. assessment.Open.Select(question => $"open {question.Id}"),
    ];

    private static IEnumerable<string> List(Checklist list, DateOnly? posting) =>
    [
        $"list {list.Permit}",
        .. list.Items.Select(item => $"paper {item.Kind.Id} {item.Person} {item.Sort} {item.Kind.Form} x{item.Count}{Months(" not older than", item.NotOlderThan, posting)}: {string.Join(", ", item.Requirements.Append(item.Name).Append(item.Issuer).Append(item.Reason).Append(item.Period ?? item.Name).Select(Said))} | {string.Join(' ', item.Kind.Provisions)}"),
        .. list.Steps.Select(step => $"step {step.Kind.Moment} {step.Kind.Id}{(step.Date is null ? "" : " dated")}: {string.Join(", ", step.Texts.Append(step.Title).Select(Said))} | {string.Join(' ', step.Kind.Provisions)}"),
        .. list.Form.Select(entry => $"form {entry.Section} {entry.Kind.Key} {entry.Kind.Box}: {Said(entry.Text)} | {string.Join(' ', entry.Provisions)}"),
        .. list.Timeline.Select(date => $"date {Said(date.Label)}, {Said(date.Text)}, {(date.Date < posting ? "before" : date.Date > posting ? "after" : "on the day of")} posting | {string.Join(' ', date.Provisions)}"),
    ];

    private static string Months(string words, DateOnly? day, DateOnly? posting) => day is { } oldest && posting is { } until
        ? string.Create(CultureInfo.InvariantCulture, $"{words} {((until.Year - oldest.Year) * 12) + until.Month - oldest.Month} months")
        : "";

    /// <summary>A text by its key and what is put into it: texts by their keys, other values by their names, for these differ for everyone.</summary>
    private static string Said(Text text) => text.Arguments.IsEmpty
        ? text.Key
        : $"{text.Key}({string.Join(' ', text.Arguments.Select(argument => argument.Value is Text inside ? $"{argument.Key}={Said(inside)}" : argument.Key))})";

    private static void Holds(string name, IEnumerable<string> lines) => ApprovedFile.Holds(
        $"tests/Inburgering.Proof.Tests/Approved/{name}.txt",
        string.Concat(lines.CountBy(line => line).OrderBy(line => line.Key, StringComparer.Ordinal).Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.Key} | {line.Value}\n"))));
}
