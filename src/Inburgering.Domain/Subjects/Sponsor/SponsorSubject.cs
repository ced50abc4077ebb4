namespace Inburgering.Domain.Subjects.Sponsor;

/// <summary>All of it in one place.</summary>
public static class SponsorSubject
{
    public static Subject Definition { get; } = new(typeof(SponsorSubject))
    {
        Provisions = [SponsorProvisions.For513Family, SponsorProvisions.Box513Family, SponsorProvisions.Vw94, SponsorProvisions.Vw45b1e],
        Questions = [SponsorQuestions.HoofdpersoonBeschermd, SponsorQuestions.HoofdpersoonEu],
        Facts = [SponsorFacts.KaartVanFamilie],
        NotLookedAt = [SponsorOmissions.FamilieKaart],
    };
}
