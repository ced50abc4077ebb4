using Inburgering.Domain.Subjects.Integration.OldCertificate;

namespace Inburgering.Domain.Subjects.Integration.Diploma;

/// <summary>The papers that go into the envelope for it.</summary>
public static class DiplomaPapers
{
    public static ItemKind Inburgeringsdiploma { get; } = new("inburgeringsdiploma", PaperForm.Copy, DiplomaProvisions.Box1Diploma, DiplomaProvisions.DiplomaPlain, OldCertificateProvisions.Box6OldDiploma) { Rank = 50 };

    public static ItemKind CertificaatWi2021 { get; } = new("certificaat-wi2021", PaperForm.Copy, DiplomaProvisions.Box1Diploma) { Rank = 60 };
}
