namespace Inburgering.Domain.Subjects.Fee;

/// <summary>The letter in which IND is asked something before the fee is paid.</summary>
public static class FeeLetters
{
    public static LetterKind IndVraag { get; } = new("ind-vraag", Addressee.Ind, FeeProvisions.Fee)
    {
        Rank = 200,
        When = correspondence => correspondence.IsToFindOut(Gap.AskIndId),
        Says = (kind, correspondence, _) => [.. correspondence.Missing(GapKind.FindOut, Gap.AskIndId).Select(asked => Question(kind, asked.Permit, asked.Gap)).Distinct(), kind.Room("vraag"), kind.Paragraph("antwoord")],
    };

    /// <summary>What is asked: how something counts, unless the gap itself says what to ask.</summary>
    private static LetterPart Question(LetterKind kind, Permit permit, Gap gap) => gap == Gap.AskInd
        ? kind.Paragraph("vergunning", ("vergunning", permit.Name))
        : kind.Paragraph(gap.Text.Key[(gap.Text.Key.LastIndexOf('.') + 1)..]);
}
