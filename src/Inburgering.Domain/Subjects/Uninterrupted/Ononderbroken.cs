using Inburgering.Domain.Subjects.FiveYears;

namespace Inburgering.Domain.Subjects.Uninterrupted;

/// <summary>Uninterrupted stay for 513: not six months in a row nor ten months in total abroad in the last five years (Vw 2000 art. 45b).</summary>
internal sealed class Ononderbroken() : Condition("ononderbroken", FiveYearsProvisions.For513Stay, UninterruptedProvisions.Vw45b2b, UninterruptedProvisions.Vb3124)
{
    public override ImmutableArray<Question> Questions => [UninterruptedQuestions.Ononderbroken];

    public override Finding Judge(Dossier dossier, Permit permit)
    {
        Hearing hearing = Hear(dossier);
        return hearing.Ask(UninterruptedQuestions.Ononderbroken) switch
        {
            { IsKnown: false } => hearing.Unknown(),
            { Value: true } => hearing.Met("ja"),
            _ => hearing.NotMet("nee"),
        };
    }
}
