using System.Text.Json;
using Inburgering.Domain.Composition;

namespace Inburgering.Testing;

/// <summary>An invented applicant: answers as they come over the wire, and what they give.</summary>
public sealed class Applicant
{
    private readonly Dictionary<string, string> _wire = new(StringComparer.Ordinal);

    private Edition _edition = Edition.InForce;

    public static Applicant Of(JsonElement answers, string edition)
    {
        Applicant applicant = new() { _edition = Editions.Read(edition)!.Value };
        foreach (JsonProperty answer in answers.EnumerateObject())
        {
            applicant._wire[answer.Name] = answer.Value.GetRawText();
        }

        return applicant;
    }

    /// <summary>Answers a question with a value as JSON; a word or date may stand without quotes.</summary>
    public Applicant Says(string question, string value)
    {
        _wire[question] = value.StartsWith('[') || value.StartsWith('"') || int.TryParse(value, out _) && !IsWord(question) ? value : $"\"{value}\"";
        return this;
    }

    public Applicant Says(params (string Question, string Value)[] answers)
    {
        foreach ((string question, string value) in answers)
        {
            Says(question, value);
        }

        return this;
    }

    public Applicant Withdraws(params string[] questions)
    {
        foreach (string question in questions)
        {
            _wire.Remove(question);
        }

        return this;
    }

    /// <summary>The applicant at the moment that a question is put: what comes before it is answered, it and what would follow are not.</summary>
    /// <exception cref="InvalidOperationException">The question is not put to this applicant.</exception>
    public Applicant AsFarAs(Question question)
    {
        Dictionary<string, string> given = new(_wire, StringComparer.Ordinal);
        _wire.Clear();
        // Led along question by question: what only the list needs is put after what a verdict needs (R26).
        while (Interview.Next is { } next && next != question && given.TryGetValue(next.Id, out string? answer))
        {
            _wire[next.Id] = answer;
        }

        return Interview.Next == question
            ? this
            : throw new InvalidOperationException($"'{question.Id}' is not put to this applicant, who is asked: {string.Join(' ', Interview.Way.Select(asked => asked.Id))}.");
    }

    public Applicant Under(Edition edition)
    {
        _edition = edition;
        return this;
    }

    public Applicant AsPrinted() => Under(Edition.AsPrinted);

    public Answers Answers
    {
        get
        {
            Answers answers = Answers.None;
            foreach ((string id, string wire) in _wire)
            {
                Question question = Questionnaire.Find(id) ?? throw new InvalidOperationException($"There is no question '{id}'.");
                using JsonDocument document = JsonDocument.Parse(wire);
                if (!question.TryRead(document.RootElement, out Answer answer, out Text objection))
                {
                    throw new InvalidOperationException($"'{id}' does not take {wire}: {objection}");
                }

                answers = answers.With(question, answer);
            }

            return answers;
        }
    }

    public Interview Interview => Interview.Along(Answers, _edition);

    public Assessment Assessment => Interview.Assessment;

    /// <summary>The finding with an id for a permit; fails when there is none.</summary>
    public Finding Finding(string permit, string id) =>
        Assessment.Permits.Single(judgement => judgement.Permit.Code == permit).Find(id)
        ?? throw new InvalidOperationException($"There is no finding '{id}' for {permit}.");

    public string Verdict(string permit, string id) => Finding(permit, id).Verdict.Wire();

    public string Verdict(string permit) => Assessment.Permits.Single(judgement => judgement.Permit.Code == permit).Verdict.Wire();

    public bool Has(string permit, string condition) =>
        Assessment.Permits.Single(judgement => judgement.Permit.Code == permit).Conditions.Any(finding => finding.Id == condition);

    public IReadOnlyList<string> Items => [.. Assessment.Checklist.Items.Select(item => item.Sort is null ? item.Kind.Id : $"{item.Kind.Id}:{item.Sort}")];

    public IReadOnlyList<string> Steps => [.. Assessment.Checklist.Steps.Select(step => step.Kind.Id)];

    public IReadOnlyList<string> Asked => [.. Interview.Walked.Select(question => question.Id)];

    public IReadOnlyList<string> Gaps(string permit, string id) => [.. Finding(permit, id).Gaps.Select(gap => gap.Id)];

    public DateOnly? Date(string id) => Assessment.Checklist.Timeline.SingleOrDefault(date => date.Id == id)?.Date;

    private static bool IsWord(string question) => Questionnaire.Find(question) is not NumberQuestion;
}
