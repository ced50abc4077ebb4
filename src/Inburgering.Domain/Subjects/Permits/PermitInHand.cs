namespace Inburgering.Domain.Subjects.Permits;

/// <summary>What is known of the permit that the applicant holds.</summary>
public static class PermitInHand
{
    extension(Dossier dossier)
    {
        public bool HoldsFixedTerm => dossier.Look(PermitQuestions.HuidigeVergunning).Is(PermitQuestions.FixedTerm);

        /// <summary>Whether something that ends on <paramref name="end"/> outlasts the fixed-term permit (R24).</summary>
        public bool OutlastsPermit(DateOnly end) =>
            dossier.HoldsFixedTerm && dossier.Look(PermitQuestions.GeldigTot) is { IsKnown: true, Value: var validUntil } && end > validUntil;
    }
}
