
namespace Inburgering.Domain.Subjects.Integration.Documents;

/// <summary>All of it in one place.</summary>
public static class DocumentsSubject
{
    public static Subject Definition { get; } = new(typeof(DocumentsSubject))
    {
        Provisions =
        [
            DocumentsProvisions.Certified,
            DocumentsProvisions.CertifiedSchool,
            DocumentsProvisions.Apostille,
            DocumentsProvisions.Desk,
            DocumentsProvisions.Marks,
        ],
        Items = [DocumentsPapers.Cijferlijst, DocumentsPapers.Apostille],
        Steps = [DocumentsSteps.Waarmerken, DocumentsSteps.ApostilleRegelen],
        FormEntries = [DocumentsEntries.Box],
        Letters = [DocumentsLetters.SchoolKopie],
    };
}
