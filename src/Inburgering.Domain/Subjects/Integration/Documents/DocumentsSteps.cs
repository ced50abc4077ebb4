namespace Inburgering.Domain.Subjects.Integration.Documents;

/// <summary>What there is to do for it.</summary>
public static class DocumentsSteps
{
    public static StepKind Waarmerken { get; } = new("waarmerken", Moment.Before, DocumentsProvisions.Certified, DocumentsProvisions.CertifiedSchool)
    {
        Rank = 50,
        When = filing => filing.Envelope.Has(PaperForm.CertifiedCopy),
    };

    public static StepKind ApostilleRegelen { get; } = new("apostille-regelen", Moment.Before, DocumentsProvisions.Apostille)
    {
        Rank = 60,
        When = filing => filing.Envelope.Has(DocumentsPapers.Apostille),
    };
}
