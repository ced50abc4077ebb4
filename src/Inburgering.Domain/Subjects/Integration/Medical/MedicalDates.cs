namespace Inburgering.Domain.Subjects.Integration.Medical;

/// <summary>The dates that follow from it.</summary>
public static class MedicalDates
{
    public static DateKind MedischAdviesVanaf { get; } = new("medisch-advies-vanaf", MedicalProvisions.Box7AdviceMinister, MedicalProvisions.Box7AdviceMunicipality)
    {
        Rank = 90,
        Reckons = (kind, filing) => kind.On(filing.Envelope.OldestOf(MedicalPapers.MedischAdvies)),
    };
}
