namespace Inburgering.Domain.Subjects.Income.Employment;

/// <summary>The letters in which its papers are asked for.</summary>
public static class EmploymentLetters
{
    /// <summary>What an employer gives: the statement, and papers that the employee may have lost. One's own company is not written to.</summary>
    public static LetterKind Werkgever { get; } = new("werkgever", Addressee.Employer)
    {
        Rank = 35,
        TakesAllSorts = true,
        Papers = correspondence => correspondence
            .On(
                EmploymentPapers.Werkgeversverklaring,
                EmploymentPapers.Arbeidsovereenkomst,
                EmploymentPapers.Loonstroken3Maanden,
                EmploymentPapers.Loonstroken12Maanden,
                EmploymentPapers.Salarisspecificaties3Jaar,
                EmploymentPapers.Jaaropgaven3Jaar,
                EmploymentPapers.Overeenkomsten3Jaar)
            .RemoveAll(item => !WorksForOthers(correspondence.Dossier, item.Person)),
        Says = (kind, _, papers) =>
        [
            kind.Paragraph("vraag"),
            kind.Paragraph("invullen"),
            kind.Point("bedragen"),
            kind.Point("periode"),
            kind.Point("ondertekening"),
            .. papers.FirstOrDefault(paper => paper.Kind == EmploymentPapers.Werkgeversverklaring)?.NotOlderThan is { } day ? [kind.Paragraph("datum", ("datum", day))] : ImmutableArray<LetterPart>.Empty,
            kind.Paragraph("ook"),
            .. LetterKind.Points(papers.RemoveAll(paper => paper.Kind == EmploymentPapers.Werkgeversverklaring)),
        ],
        Day = correspondence => correspondence.Envelope.OldestOf(EmploymentPapers.Werkgeversverklaring),
    };

    public static LetterKind Svb { get; } = new("svb", Addressee.Svb)
    {
        Rank = 190,
        Papers = correspondence => correspondence.On(EmploymentPapers.SvbBewijs),
        Says = (kind, _, _) => [kind.Paragraph("vraag"), kind.Paragraph("blijkt")],
    };

    private static bool WorksForOthers(Dossier dossier, Person person) =>
        dossier.Look((person is Person.Aanvrager or Person.Ouder ? IncomeQuestions.First : IncomeQuestions.Second).Inkomen) is { IsKnown: true, Value: var sources }
        && sources.HasAny([Sources.Employment, Sources.Flex]);
}
