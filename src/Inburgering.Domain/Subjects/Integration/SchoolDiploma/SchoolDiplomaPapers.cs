using Inburgering.Domain.Subjects.Integration.Documents;

namespace Inburgering.Domain.Subjects.Integration.SchoolDiploma;

/// <summary>The papers that go into the envelope for it.</summary>
public static class SchoolDiplomaPapers
{
    public static ItemKind Schooldiploma { get; } = new(
        "schooldiploma",
        PaperForm.CertifiedCopy,
        SchoolDiplomaProvisions.Box6NlDiploma,
        SchoolDiplomaProvisions.Box6BeSr,
        SchoolDiplomaProvisions.Box6Acs,
        SchoolDiplomaProvisions.Box6Bes,
        SchoolDiplomaProvisions.Box6EuropeanSchool,
        SchoolDiplomaProvisions.Box6Ib,
        DocumentsProvisions.Certified)
    {
        Rank = 70,
        SortsWithRequirements =
        [
            SchoolDiplomaQuestions.Dutch,
            SchoolDiplomaQuestions.BelgianOrSurinamese,
            SchoolDiplomaQuestions.ArubaCuracaoSintMaarten,
            SchoolDiplomaQuestions.BonaireSintEustatiusSaba,
            SchoolDiplomaQuestions.EuropeanSchool,
            SchoolDiplomaQuestions.InternationalBaccalaureate,
        ],
    };
}
