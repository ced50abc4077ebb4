using Inburgering.Domain.Subjects.Integration.Letter;
using Inburgering.Domain.Subjects.Integration.OldCertificate;
using Inburgering.Domain.Subjects.Integration.SchoolDiploma;

namespace Inburgering.Domain.Subjects.Integration.Documents;

/// <summary>What is filled in about it on the form and its annexes.</summary>
public static class DocumentsEntries
{
    /// <summary>The three grounds with documents share one box.</summary>
    public static FormEntryKind Box { get; } = new("bijlage-inburgeringsvereiste", "bijlage.document", "document", SchoolDiplomaProvisions.Box6NlDiploma, OldCertificateProvisions.Box6OldDiploma, LetterProvisions.Box6EffortsMunicipality, LetterProvisions.Box6EffortsDuo, LetterProvisions.Box6EffortsDuo2017)
    {
        Rank = 390,
        When = filing => Inburgeringsvereiste.Counts(filing, Schooldiploma.GroundId, OudCertificaat.GroundId, Brief.GroundId),
    };
}
