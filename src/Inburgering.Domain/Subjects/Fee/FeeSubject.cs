namespace Inburgering.Domain.Subjects.Fee;

/// <summary>All of it in one place.</summary>
public static class FeeSubject
{
    public static Subject Definition { get; } = new(typeof(FeeSubject))
    {
        Provisions = [FeeProvisions.Fee],
        Rulings = [new("R37", FeeProvisions.Fee)],
        Steps = [FeeSteps.LegesOpzoeken],
        Letters = [FeeLetters.IndVraag],
        Facts = [FeeFacts.Leges],
    };
}
