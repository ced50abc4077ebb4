using Inburgering.Domain.Composition;

namespace Inburgering.Proof.Tests.Laws;

/// <summary>Every text that a result says.</summary>
internal static class SaidTexts
{
    public static IEnumerable<Text> Of(Assessment assessment) => Top(assessment).SelectMany(Within);

    private static IEnumerable<Text> Top(Assessment assessment) =>
    [
        assessment.Advice.Text,
        .. assessment.Permits.Select(judgement => judgement.Permit.Name),
        .. assessment.Permits.SelectMany(judgement => judgement.Conditions).SelectMany(Of),
        .. assessment.Permits.SelectMany(judgement => assessment.NotLookedAt(judgement)).Select(omission => omission.Text),
        .. assessment.Permits.SelectMany(judgement => assessment.Facts(judgement)).SelectMany(fact => new[] { fact.Text, fact.Kind.Topic.Text() }),
        .. assessment.Checklist.Items.SelectMany(Of),
        .. assessment.Checklist.Steps.SelectMany(step => step.Texts.Append(step.Title).Append(step.Kind.Moment.Text())),
        .. assessment.Checklist.Form.SelectMany(entry => new[] { entry.Text, entry.SectionName, entry.BoxName ?? entry.Text }),
        .. assessment.Checklist.Timeline.SelectMany(date => new[] { date.Label, date.Text }),
        .. assessment.Letters.SelectMany(letter => letter.Read.Concat(letter.Told)),
        .. assessment.Open.Select(question => new Wording(question, assessment.Dossier.IsMinor)).SelectMany(w => new[] { w.Title, w.Short, w.Explanation, w.Whereabouts }),
    ];

    private static IEnumerable<Text> Of(Finding finding) =>
    [
        finding.Text,
        finding.Verdict.Text(),
        finding.Standing.Text(),
        .. finding.Gaps.Select(gap => gap.Text),
        .. finding.Parts.SelectMany(Of),
    ];

    private static IEnumerable<Text> Of(Item item) =>
        [item.Name, .. item.Requirements, item.Issuer, item.Reason, item.Kind.Form.Text(), item.Person.Text(), item.Period ?? item.Name];

    private static IEnumerable<Text> Within(Text text) =>
        text.Arguments.Select(argument => argument.Value).OfType<Text>().SelectMany(Within).Prepend(text);
}
