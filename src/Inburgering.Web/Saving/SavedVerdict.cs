using Inburgering.Domain.Composition;
using Inburgering.Web.Pages.Results;

namespace Inburgering.Web.Saving;

/// <summary>The verdict on one permit, as it was when the answers were saved.</summary>
/// <param name="Permit">The number of the permit.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="NotBefore">The day from which it is met if only time passes; null where more is missing.</param>
/// <param name="IsClosed">Whether nobody could apply for it.</param>
public sealed record SavedVerdict(string Permit, Verdict Verdict, DateOnly? NotBefore, bool IsClosed)
{
    public static ImmutableArray<SavedVerdict> Of(Interview interview) =>
        [.. interview.Assessment.Permits.Select(judgement => new SavedVerdict(judgement.Permit.Code, judgement.Verdict, judgement.NotBefore, judgement.IsClosed))];

    /// <summary>The verdict as people see it.</summary>
    public ShownVerdict Shown(Edition edition) => ShownVerdict.Of(this, edition);
}

/// <summary>What a permit came to when the answers were saved, and what it comes to by the rules and on the day of now.</summary>
/// <param name="Permit">The permit, as people know it.</param>
/// <param name="Was">The verdict then.</param>
/// <param name="Is">The verdict now.</param>
public sealed record ChangedVerdict(Text Permit, ShownVerdict Was, ShownVerdict Is)
{
    /// <summary>Whether the verdict is another one, and not only the rules behind it.</summary>
    public bool IsOther => Was != Is;

    /// <summary>What differs from when a case was saved: nothing, or the verdicts on its permits one by one.</summary>
    public static ImmutableArray<ChangedVerdict> Since(SavedCase saved, Interview now)
    {
        ImmutableArray<SavedVerdict> verdicts = SavedVerdict.Of(now);
        if (saved.RuleVersion is null || (saved.RuleVersion == RuleVersion.Current && saved.Verdicts.SequenceEqual(verdicts)))
        {
            return [];
        }

        return
        [
            .. from was in saved.Verdicts
               join judgement in now.Assessment.Permits on was.Permit equals judgement.Permit.Code
               select new ChangedVerdict(judgement.Permit.Name, was.Shown(saved.Edition), ShownVerdict.Of(judgement, saved.Edition)),
        ];
    }
}
