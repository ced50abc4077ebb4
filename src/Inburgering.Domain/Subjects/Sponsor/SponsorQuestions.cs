namespace Inburgering.Domain.Subjects.Sponsor;

/// <summary>What is asked about it.</summary>
public static class SponsorQuestions
{
    public static YesNoQuestion HoofdpersoonBeschermd { get; } = new("hoofdpersoon-beschermd") { Provisions = [SponsorProvisions.Box513Family] };

    public static YesNoQuestion HoofdpersoonEu { get; } = new("hoofdpersoon-eu") { Provisions = [SponsorProvisions.Box513Family] };
}
