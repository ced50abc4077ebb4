using Inburgering.Domain.Composition;

namespace Inburgering.Testing;

/// <summary>What the tests read from an applicant's result.</summary>
public static class Outcomes
{
    /// <summary>The one paper with this id, of this person and sort; fails when it is not there once.</summary>
    public static Item Item(this Applicant applicant, string id, string wie = "aanvrager", string? soort = null) =>
        applicant.Assessment.Checklist.Items.Single(item => item.Kind.Id == id && item.Person.Wire() == wie && item.Sort == soort);

    /// <summary>Papers as "id:wie" or "id:soort:wie".</summary>
    public static IReadOnlyList<string> ItemsByPerson(this Applicant applicant) =>
        [.. applicant.Assessment.Checklist.Items.Select(item => string.Join(':', new[] { item.Kind.Id, item.Sort, item.Person.Wire() }.OfType<string>()))];

    public static string? Next(this Applicant applicant) => applicant.Interview.Next?.Id;

    public static IReadOnlyList<string> Open(this Applicant applicant) => [.. applicant.Assessment.Open.Select(question => question.Id)];

    public static string? Tick(this Applicant applicant) => applicant.Assessment.Advice.Tick?.Code;

    public static IReadOnlyList<string> Fallback(this Applicant applicant) => [.. applicant.Assessment.Advice.Fallback.Select(permit => permit.Code)];

    public static string Standing(this Applicant applicant, string permit, string id) => applicant.Finding(permit, id).Standing.Wire();

    public static string Reason(this Applicant applicant, string permit, string id) => applicant.Finding(permit, id).Text.Key;

    /// <summary>The gaps of a finding with how much is missing: "uren 60".</summary>
    public static IReadOnlyList<string> Missing(this Applicant applicant, string permit, string id) =>
        [.. applicant.Finding(permit, id).Gaps.Select(gap => gap.Amount is { } amount ? $"{gap.Id} {amount}" : gap.Id)];

    /// <summary>Until when a finding says to wait; null when it does not say so.</summary>
    public static DateOnly? WaitsUntil(this Applicant applicant, string permit, string id) =>
        applicant.Finding(permit, id).Gaps.SingleOrDefault(gap => gap.Kind is GapKind.Wait)?.From;

    /// <summary>What is said at one place of the form, as the keys of its words.</summary>
    public static IReadOnlyList<string> Form(this Applicant applicant, string section) =>
        [.. applicant.Assessment.Checklist.Form.Where(entry => entry.Kind.Section == section).Select(entry => entry.Text.Key)];

    public static Step Step(this Applicant applicant, string id) => applicant.Assessment.Checklist.Steps.Single(step => step.Kind.Id == id);

    public static LawEffects Effects(this Applicant applicant) => LawEffects.Of(applicant.Assessment);

    /// <summary>The ids of the changes that decide something now.</summary>
    public static IReadOnlyList<string> Changes(this Applicant applicant) => [.. applicant.Effects().Applied.Select(change => change.Id)];

    /// <summary>The ids of the changes that would decide something on a later day.</summary>
    public static IReadOnlyList<string> LaterChanges(this Applicant applicant) => [.. applicant.Effects().Later.Select(change => change.Id)];

    public static Question Question(string id) => Questionnaire.Find(id)!;

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd");
}
