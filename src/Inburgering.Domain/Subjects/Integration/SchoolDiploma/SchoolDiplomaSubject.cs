namespace Inburgering.Domain.Subjects.Integration.SchoolDiploma;

/// <summary>All of it in one place.</summary>
public static class SchoolDiplomaSubject
{
    public static Subject Definition { get; } = new(typeof(SchoolDiplomaSubject))
    {
        Provisions =
        [
            SchoolDiplomaProvisions.Box6NlDiploma,
            SchoolDiplomaProvisions.Box6BeSr,
            SchoolDiplomaProvisions.Box6Acs,
            SchoolDiplomaProvisions.Box6Bes,
            SchoolDiplomaProvisions.Box6EuropeanSchool,
            SchoolDiplomaProvisions.Box6Ib,
            SchoolDiplomaProvisions.Box6NotMbo1Nt2,
        ],
        Questions =
        [
            SchoolDiplomaQuestions.Schooldiploma,
            SchoolDiplomaQuestions.EisenNederlands,
            SchoolDiplomaQuestions.EisenBelgischOfSurinaams,
            SchoolDiplomaQuestions.EisenArubaCuracaoSintMaarten,
            SchoolDiplomaQuestions.EisenBonaireSintEustatiusSaba,
            SchoolDiplomaQuestions.EisenEuropeseSchool,
            SchoolDiplomaQuestions.EisenInternationaalBaccalaureaat,
            SchoolDiplomaQuestions.DiplomaInBuitenland,
        ],
        Items = [SchoolDiplomaPapers.Schooldiploma],
    };
}
