namespace Inburgering.Domain.Subjects.Income.SelfEmployed;

/// <summary>The papers of the self-employed: the statement, and for each of the last two years the tax paper that there is.</summary>
internal static class SelfEmployedEvidence
{
    private const string Last = "laatste";
    private const string Previous = "voorlaatste";

    public static void Enclose(Earned earned)
    {
        IncomeQuestions questions = earned.Questions;
        earned.Add(SelfEmployedPapers.VerklaringZelfstandige);
        TaxYear(earned, Last, questions.AangifteLaatsteJaar, questions.AanslagVolgtWinstLaatste);
        TaxYear(earned, Previous, questions.AangifteVoorlaatsteJaar, questions.AanslagVolgtWinstVoorlaatste);
    }

    private static void TaxYear(Earned earned, string year, ChoiceQuestion state, YesNoQuestion followsProfit)
    {
        if (earned.Ask(state) is not { IsKnown: true, Value: var paper } || paper == TaxPaper.None)
        {
            return;
        }

        Reply<string>? form = paper == IncomeQuestions.Receipt ? earned.Ask(earned.Questions.Rechtsvorm) : null;
        if (TaxPaper.Of(paper, form is { IsOpen: true } ? null : form?.Is(IncomeQuestions.SoleTrader)) is { } kind)
        {
            earned.Add(kind, year);
        }

        if (TaxPaper.IsAssessed(paper) && earned.Ask(followsProfit).Is(false))
        {
            earned.Add(SelfEmployedPapers.ToelichtingAanslag, year);
        }
    }
}
