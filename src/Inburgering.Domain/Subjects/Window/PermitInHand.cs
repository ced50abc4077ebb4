using Inburgering.Domain.Subjects.CurrentPermit;

namespace Inburgering.Domain.Subjects.Window;

/// <summary>What is known of the permit that the applicant holds.</summary>
public static class PermitInHand
{
    extension(Dossier dossier)
    {
        public bool HoldsFixedTerm => dossier.Look(CurrentPermitQuestions.HuidigeVergunning).Is(CurrentPermitQuestions.FixedTerm);

        public bool HoldsIndefinite => dossier.Look(CurrentPermitQuestions.HuidigeVergunning).Is(CurrentPermitQuestions.IndefiniteTime);

        /// <summary>The last day on the card; null for holders of an indefinite permit, and while it is not known.</summary>
        public DateOnly? ValidUntil => !dossier.HoldsIndefinite && dossier.Look(WindowQuestions.GeldigTot) is { IsKnown: true, Value: var validUntil } ? validUntil : null;

        /// <summary>The last day on which an application goes to the post; null where no card runs out, or that day is not known.</summary>
        public DateOnly? LastPosting => dossier.ValidUntil is { } validUntil ? Termijn.LastDay(dossier, validUntil) : null;

        /// <summary>Whether the card has run out on the day of posting; false while either day is not known.</summary>
        public bool IsExpired => dossier.Posting > dossier.ValidUntil;

        /// <summary>Whether the card has run out while an extension asked for in time is still to be decided (R11); the form as printed does not ask.</summary>
        public bool HasAskedForExtension =>
            dossier.Law.Edition is Edition.InForce && dossier.IsExpired && dossier.Look(WindowQuestions.VerlengingGevraagd).Is(true);
    }
}
