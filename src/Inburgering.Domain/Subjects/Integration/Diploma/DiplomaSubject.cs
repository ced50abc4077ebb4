
namespace Inburgering.Domain.Subjects.Integration.Diploma;

/// <summary>All of it in one place.</summary>
public static class DiplomaSubject
{
    public static Subject Definition { get; } = new(typeof(DiplomaSubject))
    {
        Provisions = [DiplomaProvisions.Box1Diploma, DiplomaProvisions.DiplomaPlain, DiplomaProvisions.ExamFirst],
        Questions = [DiplomaQuestions.Inburgeringsdiploma],
        Changes = [DiplomaChanges.ZRoute],
        Rulings = [new("R22", DiplomaProvisions.Box1Diploma), new("R31", DiplomaProvisions.Box1Diploma, DiplomaProvisions.ExamFirst, IntegrationProvisions.Vb396a1)],
        Thresholds = [Threshold.Of("wi-2021", new DateOnly(2022, 1, 1), DiplomaProvisions.Box1Diploma)],
        Items = [DiplomaPapers.Inburgeringsdiploma, DiplomaPapers.CertificaatWi2021],
        Steps = [DiplomaSteps.DiplomaOpvragen],
        FormEntries = [DiplomaEntries.Box],
        Letters = [DiplomaLetters.DuoDiploma],
    };
}
