using Inburgering.Domain.Composition;
using Inburgering.Web.Kinds;
using Inburgering.Web.Pages.Results;

namespace Inburgering.Web.Tests.Approved;

/// <summary>One named person as a page that a lawyer can read: facts, questions in order, verdicts with reasons, list and dates.</summary>
internal sealed class PersonaPage(Persona persona)
{
    private readonly Markdown _page = new();
    private readonly Interview _interview = persona.Interview;
    private readonly Assessment _assessment = persona.Interview.Assessment;

    public override string ToString()
    {
        _page.Heading(1, persona.Name)
            .Block(persona.Story)
            .Block($"{Say($"editie.{persona.Edition.Wire()}")}{(_assessment.Dossier.Posting is { } posting ? $", {_page.Words.Date(posting)}" : "")}.");
        Questions();
        Outcome();
        if (_assessment.Checklist.Permit is not null)
        {
            List();
        }

        Laws();
        return _page.ToString();
    }

    private void Questions() => _page.Heading(2, "Vragen en antwoorden, in de volgorde van het gesprek").List(_interview.Walked.Select(Asked), "1.");

    private string Asked(Question question)
    {
        Wording wording = new(question, _assessment.Dossier.IsMinor);
        return $"{Say(wording.Title)} **{string.Join("; ", QuestionKinds.Of(question).Say(wording, _assessment.Dossier.Answers.To(question)!).Select(Say))}**";
    }

    private void Outcome()
    {
        _page.Heading(2, "Uitkomst").Block(Say(_assessment.Advice.Text));
        if (!_assessment.Advice.Fallback.IsEmpty)
        {
            _page.Block($"{Say("uitkomst.vangnet")} {string.Join("; ", _assessment.Advice.Fallback.Select(permit => Say(permit.Name)))}.");
        }

        foreach (Judgement judgement in _assessment.Permits)
        {
            _page.Heading(3, $"{Say(judgement.Permit.Name)}: {Say(ShownVerdict.Of(judgement, persona.Edition).Text)}").Block(string.Join('\n', Deciding(judgement).SelectMany(condition => Told(condition, 0))));
            NotLookedAt(judgement);
        }

        foreach (ShownWays ways in ShownWays.Of(_assessment))
        {
            Ways(ways);
        }
    }

    /// <summary>The ways to a permit that is not met, each with its steps; or what stops it.</summary>
    private void Ways(ShownWays ways)
    {
        _page.Heading(3, Say(ways.Title));
        if (ways.Note is { } note)
        {
            _page.Block(Say(note));
        }

        if (ways.Obstacles.Any())
        {
            _page.List(ways.Obstacles.Select(Say));
        }

        foreach (ShownWay way in ways.First.Concat(ways.Rest))
        {
            _page.Block($"{(way.Number is { } number ? $"{Say(Text.Of("weg.nummer", ("nummer", number)))}. " : "")}{string.Join(' ', way.About.Select(Say))}").List(way.Way.Steps.Select(step => Say(step.Text)), "1.");
        }
    }

    /// <summary>What bears on a permit that can be applied for and was not looked at.</summary>
    private void NotLookedAt(Judgement judgement)
    {
        ImmutableArray<Omission> omissions = _assessment.NotLookedAt(judgement);
        if (!judgement.IsClosed && !omissions.IsEmpty)
        {
            _page.Block($"{Say("uitkomst.niet-bekeken")}:").List(omissions.Select(omission => $"{Say(omission.Text)} ({string.Join(", ", omission.Provisions)})"));
        }
    }

    /// <summary>Of a permit that is closed to this person, only what closes it.</summary>
    private static IEnumerable<Finding> Deciding(Judgement judgement) =>
        judgement.Conditions.Where(condition => !judgement.IsClosed || (condition.Verdict is Verdict.NotMet && condition.Parts.IsEmpty));

    /// <summary>A finding and what it was put together from, each a line; what was not needed is named in one line.</summary>
    private IEnumerable<string> Told(Finding finding, int depth)
    {
        string indent = new(' ', 2 * depth);
        yield return $"{indent}- **{Name(finding)}**: {Say(depth == 0 ? ShownVerdict.Of(finding, persona.Edition).Text : finding.Standing.Text())}. {Say(finding.Text)}{Basis(finding)}";
        foreach (Gap gap in finding.Gaps.Where(gap => finding.Parts.IsEmpty && gap.Kind is not GapKind.Fixed))
        {
            yield return $"{indent}  - {gap.KindWire}: {Say(gap.Text)}";
        }

        foreach (Finding part in finding.Parts.Where(part => part.IsNeeded))
        {
            foreach (string line in Told(part, depth + 1))
            {
                yield return line;
            }
        }

        string[] unneeded = [.. finding.Parts.Where(part => part.Standing is Standing.NotNeeded).Select(Name)];
        if (unneeded.Length > 0)
        {
            yield return $"{indent}  - {Say(Standing.NotNeeded.Text())}: {string.Join("; ", unneeded)}";
        }
    }

    private string Name(Finding finding) => Say(new ShownFinding(finding, _interview).Name(_page.Words));

    private static string Basis(Finding finding) =>
        finding.Standing is Standing.NotNeeded ? "" : $" ({string.Join(", ", finding.Provisions.Select(provision => provision.Id).Concat(finding.Changes.Select(change => $"wijziging {change}")))})";

    private void List()
    {
        Checklist list = _assessment.Checklist;
        _page.Heading(2, $"Lijst voor {Say(list.Permit!.Name)}")
            .Block(Say(Text.Of("checklist.bijlagen", ("aantal", list.Enclosures))))
            .List(list.Items.Select(Paper), "1.");
        _page.Heading(2, "Dagen").List(list.Timeline.Select(date => $"**{_page.Words.Date(date.Date)}**: {Say(date.Label)}. {Say(date.Text)}{Cited(date.Provisions)}"));
        foreach (IGrouping<Moment, Step> moment in list.Steps.GroupBy(step => step.Kind.Moment))
        {
            _page.Heading(2, Say(moment.Key.Text()))
                .List(moment.Select(step => $"**{Say(step.Title)}.** {string.Join(' ', step.Texts.Select(Say))}{Cited(step.Kind.Provisions)}"));
        }

        _page.Heading(2, "Op het formulier")
            .List(list.Form.Select(entry => $"{Say(entry.SectionName)}{(entry.BoxName is { } box ? $", vak {Say(box)}" : "")}: {Say(entry.Text)}{Cited(entry.Provisions)}"));
    }

    private string Paper(Item item) => string.Join(' ',
    [
        $"**{Say(item.Name)}**, {item.Count} x {Say(item.Kind.Form.Text())}, van: {Say(item.Person.Text())}. Komt van: {Say(item.Issuer)}.",
        .. item.Requirements.Select(Say),
        .. item.Period is { } period ? [Say(period)] : Array.Empty<string>(),
        .. item.NotOlderThan is { } day ? [$"Niet van voor {_page.Words.Date(day)}."] : Array.Empty<string>(),
        $"{Say(item.Reason)}{Cited(item.Kind.Provisions)}",
    ]);

    private void Laws()
    {
        LawEffects effects = LawEffects.Of(_assessment);
        if (!effects.Applied.IsEmpty)
        {
            _page.Heading(2, "Wijzigingen die hier tellen").List(effects.Applied.Select(Change));
        }

        if (!effects.Later.IsEmpty)
        {
            _page.Heading(2, "Wijzigingen die later zouden tellen").List(effects.Later.Select(Change));
        }
    }

    private string Change(LawChange change) => $"vanaf {_page.Words.Date(change.From)}: {Say(change.Title)} ({change})";

    private static string Cited(IEnumerable<Provision> provisions) => $" ({string.Join(", ", provisions)})";

    private string Say(Text text) => _page.Say(text);

    private string Say(string key) => _page.Say(key);
}
