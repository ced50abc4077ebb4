using Inburgering.Domain.Subjects.Biometrics;
using Inburgering.Domain.Subjects.Integration;
using Inburgering.Domain.Subjects.Integration.Age;
using Inburgering.Domain.Subjects.Record;

namespace Inburgering.Domain.Subjects.Applicant;

/// <summary>All of it in one place.</summary>
public static class ApplicantSubject
{
    public static Subject Definition { get; } = new(typeof(ApplicantSubject))
    {
        Provisions = [ApplicantProvisions.MinorParent, ApplicantProvisions.MinorSign],
        Questions = [ApplicantQuestions.Geboortedatum, ApplicantQuestions.Nationaliteit],
        Rulings = [new("R27")],
        Thresholds =
        [
            Threshold.Of("leeftijd-handtekening", Ages.Signature, BiometricsProvisions.Signature12, ApplicantProvisions.MinorSign, RecordProvisions.Exempt),
            Threshold.Of("leeftijd-volwassen", Ages.Majority, AgeProvisions.Box4Age, IntegrationProvisions.Exam),
        ],
        Steps = [ApplicantSteps.OuderOndertekent, ApplicantSteps.KindMagOndertekenen],
        FormEntries = [ApplicantEntries.Child, ApplicantEntries.ParentSigns, ApplicantEntries.ChildMaySign],
    };
}
