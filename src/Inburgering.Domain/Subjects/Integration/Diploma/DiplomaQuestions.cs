namespace Inburgering.Domain.Subjects.Integration.Diploma;

/// <summary>What is asked about it.</summary>
public static class DiplomaQuestions
{
    public const string Diploma = "ja";

    /// <summary>Every part of the exam is passed or waived, the diploma is still to come (R31).</summary>
    public const string AllPassed = "alles-gehaald";
    public const string CertificateWi2021 = "certificaat-wi2021";

    public static ChoiceQuestion Inburgeringsdiploma { get; } = new("inburgeringsdiploma", Diploma, AllPassed, CertificateWi2021, "nee")
    {
        Provisions = [DiplomaProvisions.Box1Diploma, DiplomaProvisions.ExamFirst],
    };
}
