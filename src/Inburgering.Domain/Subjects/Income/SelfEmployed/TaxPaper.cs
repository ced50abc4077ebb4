namespace Inburgering.Domain.Subjects.Income.SelfEmployed;

/// <summary>Which paper of the tax office goes with a closed year (items 3.9 and 3.16): the one that there is, and no other.</summary>
public static class TaxPaper
{
    /// <summary>There is no paper yet.</summary>
    public const string None = ChoicesQuestion.NoneWord;

    /// <summary>How far the tax office can be with a closed year, in the order of the form.</summary>
    public static ImmutableArray<string> States { get; } = [IncomeQuestions.Receipt, IncomeQuestions.ProvisionalAssessment, IncomeQuestions.FinalAssessment, None];

    /// <summary>The paper; null where there is none, or where it hangs on a legal form that is not known.</summary>
    /// <param name="state">How far the tax office is with the year.</param>
    /// <param name="isSoleTrader">Whether the business is that of one person; null while not known.</param>
    public static ItemKind? Of(string state, bool? isSoleTrader) => state switch
    {
        IncomeQuestions.Receipt => isSoleTrader switch
        {
            true => SelfEmployedPapers.Ib60,
            false => SelfEmployedPapers.OntvangstbewijsAangifte,
            null => null,
        },
        IncomeQuestions.ProvisionalAssessment => SelfEmployedPapers.VoorlopigeAanslag,
        IncomeQuestions.FinalAssessment => SelfEmployedPapers.DefinitieveAanslag,
        _ => null,
    };

    /// <summary>Whether the tax office has set a tax, so that items 3.10 and 3.17 are to be filled in.</summary>
    public static bool IsAssessed(string state) => state is IncomeQuestions.ProvisionalAssessment or IncomeQuestions.FinalAssessment;
}
