
namespace Inburgering.Domain.Subjects.Integration.Medical;

/// <summary>All of it in one place.</summary>
public static class MedicalSubject
{
    public static Subject Definition { get; } = new(typeof(MedicalSubject))
    {
        Provisions =
        [
            MedicalProvisions.Box7Municipality,
            MedicalProvisions.Box7Duo,
            MedicalProvisions.Box7AdviceMunicipality,
            MedicalProvisions.Box7AdviceMinister,
            MedicalProvisions.Illness,
            MedicalProvisions.Vb396a3,
        ],
        Questions = [MedicalQuestions.Medisch, MedicalQuestions.MedischAdviesDatum],
        Rulings =
        [
            new("R19", MedicalProvisions.Box7Municipality, MedicalProvisions.Box7Duo, MedicalProvisions.Box7AdviceMunicipality, MedicalProvisions.Box7AdviceMinister, MedicalProvisions.Illness),
        ],
        Thresholds =
        [
            Threshold.Of("maanden-medisch-advies", MedischeGrond.AdviceMonths, MedicalProvisions.Box7AdviceMunicipality, MedicalProvisions.Box7AdviceMinister),
        ],
        Items = [MedicalPapers.BriefMedisch, MedicalPapers.MedischAdvies],
        Steps = [MedicalSteps.MedischAdviesAanvragen],
        FormEntries = [MedicalEntries.Box],
        Dates = [MedicalDates.MedischAdviesVanaf],
        Letters = [MedicalLetters.DuoAangepastExamen, MedicalLetters.ArtsMedisch],
    };
}
