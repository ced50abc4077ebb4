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

    /// <summary>The most persons of one family: each has a list of some sheets.</summary>
    public const int MostOfFamily = 8;

    /// <summary>What the persons of the family told who came before this one, each with what counted for them.</summary>
    public ImmutableArray<Answers> Earlier { get; init; } = [];

    /// <summary>What the family shares and was carried over from the person before: it stands in the fields, and is an answer only once this person gives it.</summary>
    public Answers Carried { get; init; } = Answers.None;

    /// <summary>Whether anything of anybody is here.</summary>
    public bool HasAnswers => answers.Count > 0 || !Earlier.IsEmpty;

    /// <summary>The walk along the questions that these answers give, taken when it is first asked for.</summary>
    public Interview Interview => _interview.Value;

    /// <summary>Whether the visitor did not choose a day of posting, so that it is today, anew at each visit.</summary>
    public bool IsPostedToday => answers.To(RequestQuestions.DatumAanvraag) is null;

    /// <summary>Every person of the family, this one last, each as a visit of their own.</summary>
    public ImmutableArray<Visit> Family => [.. Earlier.Select(earlier => new Visit(edition, earlier, setting)), this];

    /// <summary>Whether an answer is the one that was carried over from the person before.</summary>
    public bool IsCarried(Question question) => Carried.To(question) is { } carried && carried.Equals(answers.To(question));

    /// <summary>The visit of the next person of the family; this one's answers go along.</summary>
    /// <param name="kin">Who that is to this one.</param>
    public Visit Next(Kin kin)
    {
        Answers told = Interview.Walked.Aggregate(Answers.None, (all, question) => answers.To(question) is { } answer ? all.With(question, answer) : all);
        Answers shared = Household.Shared(told, kin);
        return new(edition, Household.OfTheDay(told), setting) { IsAtDesk = IsAtDesk, Earlier = Earlier.Add(told), Carried = shared };
    }

    /// <summary>Goes on with the saved answers of one person; whoever was here before is here no more.</summary>
    public Visit Resumed(Answers saved, Edition other) => new(other, saved, setting) { IsAtDesk = IsAtDesk };

    /// <summary>A copy that asks for another permit; this one stays as it is.</summary>
    public Visit Asking(string permit) => With(answers.With(RequestQuestions.Vergunning, new Answer<string>(permit)));

    /// <summary>The same visit, with other answers.</summary>
    public Visit With(Answers others) => new(edition, others, setting) { IsAtDesk = IsAtDesk, Earlier = Earlier, Carried = Carried };

    /// <summary>The same visit, held against another law.</summary>
    public Visit Under(Edition other) => new(other, answers, setting) { IsAtDesk = IsAtDesk, Earlier = Earlier, Carried = Carried };

    /// <summary>The same visit, here and now.</summary>
    public Visit In(Setting here) => new(edition, answers, here) { IsAtDesk = IsAtDesk, Earlier = Earlier, Carried = Carried };

    /// <summary>The answers with today for the day of posting, until the visitor says another.</summary>
    private static Answers Dated(Answers answers, DateOnly? today) =>
        today is { } day && answers.To(RequestQuestions.Vergunning) is not null && answers.To(RequestQuestions.DatumAanvraag) is null
            ? answers.With(RequestQuestions.DatumAanvraag, Answer.Of(day))
            : answers;
}
