namespace Inburgering.Domain.Subjects.Integration.EightYears;

/// <summary>The letter to the municipality about it.</summary>
public static class EightYearsLetters
{
    public static LetterKind GemeenteAdressen { get; } = new("gemeente-adressen", Addressee.Municipality, EightYearsProvisions.Box5EightYears)
    {
        Rank = 160,
        When = correspondence => correspondence.IsToFindOut(EightYearsQuestions.AlsKindInNederland.Id),
        Says = (kind, _, _) => [kind.Paragraph("vraag"), kind.Paragraph("jaren"), kind.Paragraph("waarom")],
    };
}
