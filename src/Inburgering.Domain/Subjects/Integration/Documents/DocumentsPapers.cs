namespace Inburgering.Domain.Subjects.Integration.Documents;

/// <summary>The papers that go into the envelope for it.</summary>
public static class DocumentsPapers
{
    public static ItemKind Cijferlijst { get; } = new("cijferlijst", PaperForm.CertifiedCopy, DocumentsProvisions.Marks, DocumentsProvisions.Certified) { Rank = 80 };

    public static ItemKind Apostille { get; } = new("apostille", PaperForm.Copy, DocumentsProvisions.Apostille) { Rank = 90, IsEnclosure = false };
}
