namespace Inburgering.Domain.Subjects.Income.Assistance;

/// <summary>The papers that go into the envelope for it.</summary>
public static class AssistancePapers
{
    public static ItemKind Bijstandsbesluiten5Jaar { get; } = new("bijstandsbesluiten-5-jaar", PaperForm.Copy, AssistanceProvisions.Assistance) { Rank = 400, MonthsCovered = 60 };

    public static ItemKind CorrespondentieGemeente { get; } = new("correspondentie-gemeente", PaperForm.Copy, AssistanceProvisions.Assistance) { Rank = 410 };

    public static ItemKind BewijsGeenWerkBinnenJaar { get; } = new("bewijs-geen-werk-binnen-jaar", PaperForm.Copy, AssistanceProvisions.Assistance) { Rank = 420 };
}
