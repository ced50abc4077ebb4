using Inburgering.Domain.Subjects.Integration.EightYears;
using Inburgering.Domain.Subjects.Integration.Letter;
using Inburgering.Domain.Subjects.Integration.Medical;
using Inburgering.Domain.Subjects.Integration.OldCertificate;
using Inburgering.Domain.Subjects.Integration.SchoolDiploma;

namespace Inburgering.Domain.Subjects.Integration.PaperKinds;

/// <summary>All of it in one place.</summary>
public static class PaperKindsSubject
{
    public static Subject Definition { get; } = new(typeof(PaperKindsSubject))
    {
        Questions = [PaperKindsQuestions.PapierenInburgering],
        Rulings =
        [
            new("R38", EightYearsProvisions.Box5EightYears, SchoolDiplomaProvisions.Box6NlDiploma, OldCertificateProvisions.Box6NaturalisationTest, LetterProvisions.Box6EffortsDuo, MedicalProvisions.Box7Duo),
        ],
    };
}
