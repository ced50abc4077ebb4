namespace Inburgering.Domain.Subjects.Integration.Medical;

/// <summary>The letters in which its papers are asked for.</summary>
public static class MedicalLetters
{
    public static LetterKind ArtsMedisch { get; } = new("arts-medisch", Addressee.Doctor, MedicalProvisions.Box7AdviceMinister)
    {
        Rank = 130,
        When = correspondence => correspondence.Envelope.Has(MedicalSteps.MedischAdviesAanvragen) || correspondence.IsToDo(MedischeGrond.NewAdviceGapId),
        Says = (kind, correspondence, _) =>
        [
            kind.Paragraph("vraag"),
            kind.Point("kan-niet"),
            kind.Point("blijvend"),
            kind.Point("aangewezen"),
            kind.Point("ondertekening"),
            correspondence.Envelope.OldestOf(MedicalPapers.MedischAdvies) is { } day ? kind.Paragraph("datum", ("datum", day)) : kind.Paragraph("ouderdom"),
        ],
        Day = correspondence => correspondence.Envelope.OldestOf(MedicalPapers.MedischAdvies),
    };

    public static LetterKind DuoAangepastExamen { get; } = new("duo-aangepast-examen", Addressee.Duo, MedicalProvisions.Illness)
    {
        Rank = 110,
        When = correspondence => correspondence.IsToDo(MedischeGrond.AdaptedExamGapId),
        Says = (kind, _, _) => [kind.Paragraph("vraag"), kind.Room("nodig"), kind.Paragraph("bewijs")],
    };
}
