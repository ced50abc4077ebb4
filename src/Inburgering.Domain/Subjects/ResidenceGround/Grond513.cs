using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.Sponsor;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Subjects.ResidenceGround;

/// <summary>Whether the asylum permit rests on a ground from which 513 can follow: own protection, or family of someone who is protected.</summary>
internal sealed class Grond513() : Condition(
    ConditionId,
    FiveYearsProvisions.For513Stay,
    SponsorProvisions.For513Family,
    ResidenceGroundProvisions.Box513Own,
    ResidenceGroundProvisions.Box513Indefinite,
    SponsorProvisions.Box513Family,
    ResidenceGroundProvisions.Vw29,
    ResidenceGroundProvisions.Vw45b1d,
    SponsorProvisions.Vw45b1e)
{
    public const string ConditionId = "grond-513";

    private static readonly Filling SponsorGotEu = Filling.InTheEnd(SponsorQuestions.HoofdpersoonEu, true);

    public override ImmutableArray<Question> Questions => [CurrentPermitQuestions.HuidigeVergunning, ResidenceGroundQuestions.Verblijfsgrond, SponsorQuestions.HoofdpersoonBeschermd, SponsorQuestions.HoofdpersoonEu];

    public override Finding Judge(Dossier dossier, Permit permit)
    {
        Hearing hearing = Hear(dossier);
        if (hearing.Ask(ResidenceGroundQuestions.Verblijfsgrond) is not { IsKnown: true, Value: var ground })
        {
            return hearing.Unknown();
        }

        return ground switch
        {
            ResidenceGroundQuestions.Protection => OwnProtection(hearing),
            ResidenceGroundQuestions.OlderGround => hearing.Cite(FiveYearsProvisions.For513Stay, ResidenceGroundProvisions.Vw45b1d).NotMet("oudere-grond"),
            _ => Family(hearing),
        };
    }

    private static Finding OwnProtection(Hearing hearing) => hearing
        .Cite(ResidenceGroundProvisions.Vw29, ResidenceGroundProvisions.Vw45b1d, FiveYearsProvisions.For513Stay, hearing.Dossier.HoldsIndefinite ? ResidenceGroundProvisions.Box513Indefinite : ResidenceGroundProvisions.Box513Own)
        .Met("eigen-bescherming");

    /// <summary>
    /// The main person must be protected. The form wants the EU permit of the main person too, which the act does not ask (R35). For a
    /// holder of an indefinite permit the form's box is silent.
    /// </summary>
    private static Finding Family(Hearing hearing)
    {
        hearing.Cite(SponsorProvisions.For513Family, SponsorProvisions.Box513Family, ResidenceGroundProvisions.Vw29, SponsorProvisions.Vw45b1e);
        bool isAsPrinted = hearing.Dossier.Law.Edition is Edition.AsPrinted;
        var isProtected = hearing.Ask(SponsorQuestions.HoofdpersoonBeschermd);
        if (isProtected.Is(false))
        {
            return hearing.NotMet("hoofdpersoon-niet-beschermd");
        }

        var now = hearing.Ask(CurrentPermitQuestions.HuidigeVergunning);
        bool holdsIndefinite = now.Is(CurrentPermitQuestions.IndefiniteTime);
        if (holdsIndefinite && !isAsPrinted)
        {
            return isProtected.IsKnown ? hearing.Uncertain("gezin-onbepaalde-tijd") : hearing.Unknown(Verdict.Uncertain);
        }

        if (isProtected is { IsOpen: false, IsKnown: false } && !isAsPrinted)
        {
            return hearing.Unknown();
        }

        var hasEu = hearing.Ask(SponsorQuestions.HoofdpersoonEu);
        if (hasEu.Is(false))
        {
            return isAsPrinted ? hearing.NotMet("hoofdpersoon-zonder-eu", Gap.Do(SponsorQuestions.HoofdpersoonEu.Id, SponsorGotEu))
                : isProtected.IsKnown ? hearing.Uncertain("hoofdpersoon-zonder-eu.onzeker")
                : hearing.Unknown(Verdict.Uncertain);
        }

        return !isProtected.IsKnown || !hasEu.IsKnown || !now.IsKnown ? hearing.Unknown(holdsIndefinite ? Verdict.Uncertain : Verdict.Met)
            : holdsIndefinite ? hearing.Uncertain("gezin-onbepaalde-tijd")
            : hearing.Met("gezin");
    }
}
