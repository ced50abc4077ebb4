namespace Inburgering.Domain.Subjects.Income.Assistance;

/// <summary>The letters in which its papers are asked for.</summary>
public static class AssistanceLetters
{
    public static LetterKind GemeenteBijstand { get; } = new("gemeente-bijstand", Addressee.Municipality)
    {
        Rank = 170,
        TakesAllSorts = true,
        Papers = correspondence => correspondence.On(AssistancePapers.Bijstandsbesluiten5Jaar, AssistancePapers.CorrespondentieGemeente, AssistancePapers.BewijsGeenWerkBinnenJaar),
        Says = (kind, _, papers) => [kind.Paragraph("vraag"), .. LetterKind.Points(papers), kind.Paragraph("blijkt")],
    };
}
