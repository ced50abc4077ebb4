namespace Inburgering.Domain.Subjects.CurrentPermit;

/// <summary>Whether an application can be sent at all.</summary>
public static class Sending
{
    extension(Filing filing)
    {
        /// <summary>Whether a day to send, and what follows from it, may be named: not to who cannot have the permit, or may not hold one that the form starts from (R42).</summary>
        public bool CanBeSent =>
            filing.Judgement.Verdict is not Verdict.NotMet
            && filing.Judgement.Find(VergunningNu.ConditionId) is not { Verdict: Verdict.Unknown };

        /// <summary>A day that follows from sending; null for who cannot send (R42).</summary>
        public DateOnly? OnceSent(DateOnly? day) => filing.CanBeSent ? day : null;
    }
}
