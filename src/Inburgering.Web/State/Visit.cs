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

    /// <summary>A visit that has just begun, at a computer that others use after.</summary>
    public static Visit NewAtDesk { get; } = new(Edition.InForce, Answers.None) { IsAtDesk = true };

    /// <summary>Whether the answers are told at a computer that others use after, so that they are soon gone.</summary>
    public bool IsAtDesk { get; init; }

    public Edition Edition => edition;

    public Answers Answers => answers;

    public bool HasAnswers => answers.Count > 0;

    /// <summary>The walk along the questions that these answers give, taken when it is first asked for.</summary>
    public Interview Interview => _interview.Value;

    /// <summary>Whether the visitor did not choose a day of posting, so that it is today, anew at each visit.</summary>
    public bool IsPostedToday => answers.To(RequestQuestions.DatumAanvraag) is null;

    /// <summary>A copy that asks for another permit; this one stays as it is.</summary>
    public Visit Asking(string permit) => With(answers.With(RequestQuestions.Vergunning, new Answer<string>(permit)));

    /// <summary>The same visit, with other answers.</summary>
    public Visit With(Answers others) => new(edition, others, setting) { IsAtDesk = IsAtDesk };

    /// <summary>The same visit, held against another law.</summary>
    public Visit Under(Edition other) => new(other, answers, setting) { IsAtDesk = IsAtDesk };

    /// <summary>The same visit, here and now.</summary>
    public Visit In(Setting here) => new(edition, answers, here) { IsAtDesk = IsAtDesk };

    /// <summary>The answers with today for the day of posting, until the visitor says another.</summary>
    private static Answers Dated(Answers answers, DateOnly? today) =>
        today is { } day && answers.To(RequestQuestions.Vergunning) is not null && answers.To(RequestQuestions.DatumAanvraag) is null
            ? answers.With(RequestQuestions.DatumAanvraag, Answer.Of(day))
            : answers;
}
