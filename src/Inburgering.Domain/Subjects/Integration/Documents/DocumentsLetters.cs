using Inburgering.Domain.Subjects.Integration.OldCertificate;
using Inburgering.Domain.Subjects.Integration.SchoolDiploma;

namespace Inburgering.Domain.Subjects.Integration.Documents;

/// <summary>The letters in which its papers are asked for.</summary>
public static class DocumentsLetters
{
    /// <summary>Only the school that gave a diploma may certify a copy of it; a letter for each diploma.</summary>
    public static LetterKind SchoolKopie { get; } = new("school-kopie", Addressee.School)
    {
        Rank = 10,
        Papers = correspondence => correspondence.On(SchoolDiplomaPapers.Schooldiploma, OldCertificatePapers.Certificaat, DocumentsPapers.Cijferlijst),
        Says = (kind, _, papers) =>
        [
            kind.Paragraph("vraag"),
            .. LetterKind.Points(papers),
            kind.Blank("opleiding"),
            kind.Paragraph("op-de-kopie"),
            kind.Point("woorden"),
            kind.Point("handtekening"),
            kind.Point("naam"),
            kind.Point("stempel"),
            kind.Paragraph("alleen-school"),
        ],
    };
}
