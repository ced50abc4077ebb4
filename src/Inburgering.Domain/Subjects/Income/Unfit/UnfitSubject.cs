namespace Inburgering.Domain.Subjects.Income.Unfit;

/// <summary>All of it in one place.</summary>
public static class UnfitSubject
{
    public static Subject Definition { get; } = new(typeof(UnfitSubject))
    {
        Provisions = [UnfitProvisions.Unfit],
        Items = [UnfitPapers.VerklaringArbeidsongeschikt],
        Letters = [UnfitLetters.ArtsArbeidsongeschikt],
    };
}
