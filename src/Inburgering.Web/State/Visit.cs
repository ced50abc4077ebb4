using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Web.State;

/// <summary>What one visitor has told, kept by the visitor.</summary>
/// <param name="edition">The law to hold the answers against.</param>
/// <param name="answers">All answers ever given, also those no longer on the way.</param>
/// <param name="setting">Where and when the visit takes place; nothing where it plays no part.</param>
public sealed class Visit(Edition edition, Answers answers, Setting? setting = null)
{
    private readonly Lazy<Interview> _interview = new(() => Interview.Along(Dated(answers, setting?.Today), new Law(edition) { AddedAmounts = setting?.Amounts.All ?? [] }));

    public static Visit New { get; } = new(Edition.InForce, Answers.None);

    public Edition Edition => edition;

    public Answers Answers => answers;

    /// <summary>The walk along the questions that these answers give, taken when it is first asked for.</summary>
    public Interview Interview => _interview.Value;

    /// <summary>Whether the visitor did not choose a day of posting, so that it is today, anew at each visit.</summary>
    public bool IsPostedToday => answers.To(RequestQuestions.DatumAanvraag) is null;

    /// <summary>A copy that asks for another permit; this one stays as it is.</summary>
    public Visit Asking(string permit) => new(edition, answers.With(RequestQuestions.Vergunning, new Answer<string>(permit)), setting);

    /// <summary>The same visit, here and now.</summary>
    public Visit In(Setting here) => new(edition, answers, here);

    /// <summary>The answers with today for the day of posting, until the visitor says another.</summary>
    private static Answers Dated(Answers answers, DateOnly? today) =>
        today is { } day && answers.To(RequestQuestions.Vergunning) is not null && answers.To(RequestQuestions.DatumAanvraag) is null
            ? answers.With(RequestQuestions.DatumAanvraag, Answer.Of(day))
            : answers;
}
