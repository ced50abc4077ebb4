namespace Inburgering.Domain.Subjects.Income;

/// <summary>How what is missing to the income is filled; nobody can say when.</summary>
internal static class IncomeFillings
{
    private static readonly Filling First = New(IncomeQuestions.First);
    private static readonly Filling Second = New(IncomeQuestions.Second);

    /// <summary>A permanent job that pays enough.</summary>
    public static Filling Enough { get; } = Alone((dossier, _) => Reaching(Contract(dossier.Answers, IncomeQuestions.First)
        .With(IncomeQuestions.First.Inkomen, Answer.Of(new Choices([Sources.Employment])))
        .Without(IncomeQuestions.InkomenNorm)
        .Without(IncomeQuestions.InkomenNormSamen)));

    /// <summary>A contract of an earner that lasts; whether it pays enough is taken to be so where it was not asked before.</summary>
    public static Filling NewContract(IncomeQuestions of) => of.Earner is Earner.First ? First : Second;

    /// <summary>What can be hoped for of who does not know what an earner lives on.</summary>
    public static IEnumerable<Answers> SourceHopes(Dossier dossier, IncomeQuestions of) =>
        [Reaching(dossier.Answers.With(of.Inkomen, Answer.Of(new Choices([Sources.Pension]))))];

    private static Filling New(IncomeQuestions of) => Alone((dossier, _) => Reaching(Contract(dossier.Answers, of)));

    private static Filling Alone(Func<Dossier, Gap, Answers> outcome) => new(outcome) { Ready = static (_, _, _) => null, InPlaceOf = Filling.AllOthers };

    private static Answers Contract(Answers answers, IncomeQuestions of) => answers.With(of.ContractTot, Answer.Of(DateOrWord.Word));

    private static Answers Reaching(Answers answers) => new[] { IncomeQuestions.InkomenNorm, IncomeQuestions.InkomenNormSamen }
        .Where(norm => answers.To(norm) is null)
        .Aggregate(answers, (reached, norm) => reached.With(norm, Answer.Of(true)));
}
