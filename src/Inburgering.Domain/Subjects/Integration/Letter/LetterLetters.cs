namespace Inburgering.Domain.Subjects.Integration.Letter;

/// <summary>The letters in which its papers are asked for.</summary>
public static class LetterLetters
{
    public static LetterKind DuoParticipatie { get; } = new("duo-participatie", Addressee.Duo, LetterProvisions.Box6EffortsDuo2017)
    {
        Rank = 100,
        When = correspondence => correspondence.IsToDo(LetterQuestions.Participatieverklaring.Id),
        Says = (kind, _, _) => [kind.Paragraph("vraag"), kind.Paragraph("anders")],
    };

    /// <summary>How a letter, or a number of attempts, counts: DUO answers on paper.</summary>
    public static LetterKind DuoVraag { get; } = new("duo-vraag", Addressee.Duo, LetterProvisions.Box6EffortsDuo, LetterProvisions.Box6EffortsDuo2017)
    {
        Rank = 120,
        When = correspondence => correspondence.IsToFindOut(Gap.AskDuoId),
        Says = (kind, _, _) => [kind.Paragraph("waarom"), kind.Room("vraag"), kind.Paragraph("antwoord")],
    };
}
