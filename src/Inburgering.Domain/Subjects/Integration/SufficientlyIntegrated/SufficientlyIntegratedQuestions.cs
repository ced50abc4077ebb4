namespace Inburgering.Domain.Subjects.Integration.SufficientlyIntegrated;

/// <summary>What is asked about it.</summary>
public static class SufficientlyIntegratedQuestions
{
    public const string Positive = "positief";
    public const string Negative = "negatief";
    public const string Requested = "aangevraagd";
    public const string NotRequested = "niet-aangevraagd";

    public static ChoiceQuestion AdviesIngeburgerd { get; } = new("advies-ingeburgerd", Positive, Negative, Requested, NotRequested)
    {
        Hopes = dossier => [dossier.Answers.With(AdviesIngeburgerd!, Answer.Of(Positive))],
        Provisions = [SufficientlyIntegratedProvisions.Enclose, SufficientlyIntegratedProvisions.Sent, SufficientlyIntegratedProvisions.Vb396a5],
    };

    public static YesNoQuestion TienJaarInNederland { get; } = new("tien-jaar-in-nederland") { Lead = Lead.After(AdviesIngeburgerd, NotRequested), Provisions = [SufficientlyIntegratedProvisions.TenYears] };

    public static YesNoQuestion VijfJaarGewerkt { get; } = new("vijf-jaar-gewerkt") { Lead = Lead.After(AdviesIngeburgerd, NotRequested), Provisions = [SufficientlyIntegratedProvisions.FiveYearsWork] };

    public static YesNoQuestion NederlandsGoed { get; } = new("nederlands-goed") { Lead = Lead.After(AdviesIngeburgerd, NotRequested), Provisions = [SufficientlyIntegratedProvisions.Dutch] };
}
