namespace Inburgering.Domain.Subjects.Integration.Medical;

/// <summary>The papers that go into the envelope for it.</summary>
public static class MedicalPapers
{
    public static ItemKind BriefMedisch { get; } = new("brief-medisch", PaperForm.Copy, MedicalProvisions.Box7Municipality, MedicalProvisions.Box7Duo) { Rank = 160 };

    public static ItemKind MedischAdvies { get; } = new("medisch-advies", PaperForm.Copy, MedicalProvisions.Box7AdviceMunicipality, MedicalProvisions.Box7AdviceMinister)
    {
        Rank = 170,
        MonthsOld = MedischeGrond.AdviceMonths,
    };
}
