using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Web.State;

namespace Inburgering.Web.Pages.Results;

/// <summary>Looking at another permit with the same answers. It is a copy that is looked at: nothing of it is kept, and nothing that was chosen changes.</summary>
public static class LookedAt
{
    /// <summary>The visit as it would be with another permit; the visit itself where none is named, no such permit exists, or none was chosen yet.</summary>
    public static Visit Of(Visit visit, string? permit) =>
        visit.Answers.To(RequestQuestions.Vergunning) is Answer<string> { Value: var chosen } && permit is not null && permit != chosen && RequestQuestions.Vergunning.Options.Contains(permit) ? visit.Asking(permit) : visit;

    /// <summary>What can be looked at beside what is shown: each other permit that is open to this person, and all three.</summary>
    public static IEnumerable<string> Choices(Assessment shown) =>
    [
        .. Permit.StrongestFirst
            .Where(permit => (shown.Permits.Length > 1 || shown.Permits[0].Permit != permit) && !Demands.Judge(shown.Dossier, permit).IsClosed)
            .Select(permit => permit.Code),
        .. shown.Permits.Length > 1 ? [] : new[] { RequestQuestions.Advice },
    ];
}
