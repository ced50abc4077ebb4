
namespace Inburgering.Domain.Subjects.Income.SelfEmployed;

/// <summary>All of it in one place.</summary>
public static class SelfEmployedSubject
{
    public static Subject Definition { get; } = new(typeof(SelfEmployedSubject))
    {
        Provisions =
        [
            SelfEmployedProvisions.SelfEmployed,
            SelfEmployedProvisions.Profit,
            SelfEmployedProvisions.Current,
            SelfEmployedProvisions.Last,
            SelfEmployedProvisions.LastTax,
            SelfEmployedProvisions.Previous,
            SelfEmployedProvisions.PreviousTax,
            SelfEmployedProvisions.Sign,
            SelfEmployedProvisions.Compiled,
        ],
        Items =
        [
            SelfEmployedPapers.VerklaringZelfstandige,
            SelfEmployedPapers.Ib60,
            SelfEmployedPapers.OntvangstbewijsAangifte,
            SelfEmployedPapers.VoorlopigeAanslag,
            SelfEmployedPapers.DefinitieveAanslag,
            SelfEmployedPapers.ToelichtingAanslag,
        ],
        Steps = [SelfEmployedSteps.AccountantVragen],
        FormEntries = [.. SelfEmployedEntries.Annex],
    };
}
