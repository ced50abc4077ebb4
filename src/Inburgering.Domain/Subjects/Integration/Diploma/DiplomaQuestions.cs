namespace Inburgering.Domain.Subjects.Integration.Diploma;

/// <summary>What is asked about it.</summary>
public static class DiplomaQuestions
{
    public const string CertificateWi2021 = "certificaat-wi2021";

    public static ChoiceQuestion Inburgeringsdiploma { get; } = new("inburgeringsdiploma", "ja", CertificateWi2021, "nee")
    {
        Provisions = [DiplomaProvisions.Box1Diploma, DiplomaProvisions.ExamFirst],
    };
}
