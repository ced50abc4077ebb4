namespace Inburgering.Domain.Subjects.Income.Unfit;

/// <summary>The letters in which its papers are asked for.</summary>
public static class UnfitLetters
{
    public static LetterKind ArtsArbeidsongeschikt { get; } = new("arts-arbeidsongeschikt", Addressee.Doctor)
    {
        Rank = 140,
        Papers = correspondence => correspondence.On(UnfitPapers.VerklaringArbeidsongeschikt),
        Says = (kind, _, _) => [kind.Paragraph("vraag"), kind.Point("volledig"), kind.Point("sinds"), kind.Point("duur"), kind.Paragraph("ondertekening")],
    };
}
