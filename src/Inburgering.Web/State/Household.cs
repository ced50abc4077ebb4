using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Registration;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Web.State;

/// <summary>Who the next person of a family is to the one before.</summary>
public enum Kin
{
    /// <summary>The partner, in the same house.</summary>
    Partner,

    /// <summary>A minor child of the same family.</summary>
    Kind,

    /// <summary>Anybody else of the family.</summary>
    Ander,
}

/// <summary>
/// Which answers a family shares: the day of posting, the registration at the address, and the income of the household. Nothing that
/// stands on a card or in a life of one's own: birth, permit, exams, record.
/// </summary>
public static class Household
{
    /// <summary>What of the answers of one person can be so for the next too.</summary>
    public static Answers Shared(Answers told, Kin kin) => kin is Kin.Ander ? OfTheDay(told) : Pairs(kin)
        .Aggregate(OfTheDay(told), (shared, pair) => told.To(pair.From) is { } answer ? shared.With(pair.To, answer) : shared);

    /// <summary>The day of posting, where one was said: of one family it is one.</summary>
    public static Answers OfTheDay(Answers told) =>
        told.To(RequestQuestions.DatumAanvraag) is { } day ? Answers.None.With(RequestQuestions.DatumAanvraag, day) : Answers.None;

    /// <summary>
    /// Which question of the next person is answered by which of the one before. A child is asked about its parents, as its parent was
    /// about both; a partner finds the two incomes in each other's place. What is held against the amount for one person is shared by nobody.
    /// </summary>
    private static IEnumerable<(Question From, Question To)> Pairs(Kin kin)
    {
        (IncomeQuestions own, IncomeQuestions other) = kin is Kin.Partner ? (IncomeQuestions.Second, IncomeQuestions.First) : (IncomeQuestions.First, IncomeQuestions.Second);
        return
        [
            (RegistrationQuestions.Brp, RegistrationQuestions.Brp),
            (IncomeQuestions.Partner, IncomeQuestions.Partner),
            (IncomeQuestions.InkomenNormSamen, IncomeQuestions.InkomenNormSamen),
            .. own.All.Zip(IncomeQuestions.First.All),
            .. other.All.Zip(IncomeQuestions.Second.All),
        ];
    }
}
