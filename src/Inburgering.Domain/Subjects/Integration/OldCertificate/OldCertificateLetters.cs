namespace Inburgering.Domain.Subjects.Integration.OldCertificate;

/// <summary>The letters in which its papers are asked for.</summary>
public static class OldCertificateLetters
{
    public static LetterKind RocVerklaring { get; } = new("roc-verklaring", Addressee.School)
    {
        Rank = 20,
        Papers = correspondence => correspondence.On(OldCertificatePapers.RocVerklaring),
        Says = (kind, _, papers) =>
        [
            kind.Paragraph("vraag"),
            .. LetterKind.Points(papers),
            kind.Paragraph("inhoud"),
            kind.Point("niveaus"),
            kind.Point("maatschappij"),
            kind.Paragraph("kopie"),
        ],
    };
}
