using Inburgering.Domain.Subjects.CurrentPermit;

namespace Inburgering.Domain.Subjects.Window;

/// <summary>What is known of the permit that the applicant holds.</summary>
public static class PermitInHand
{
    extension(Dossier dossier)
    {
        public bool HoldsFixedTerm => dossier.Look(CurrentPermitQuestions.HuidigeVergunning).Is(CurrentPermitQuestions.FixedTerm);

        /// <summary>The last day of validity of the fixed-term permit; null for those who hold another, or do not know it.</summary>
        public DateOnly? ValidUntil => dossier.HoldsFixedTerm && dossier.Look(WindowQuestions.GeldigTot) is { IsKnown: true, Value: var validUntil } ? validUntil : null;

        /// <summary>Whether something that ends on <paramref name="end"/> outlasts the fixed-term permit (R24).</summary>
        public bool OutlastsPermit(DateOnly end) =>
            end > dossier.ValidUntil;
    }
}
