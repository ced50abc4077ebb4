namespace Inburgering.Domain.Subjects.Permits;

/// <summary>Whether the asylum permit rests on a ground from which 513 can follow: own protection, or family of someone who is protected.</summary>
internal sealed class Grond513() : Condition(
    ConditionId,
    Ind.Min.For513Stay,
    Ind.Min.For513Family,
    Ind.Section2.Box513Own,
    Ind.Section2.Box513Indefinite,
    Ind.Section2.Box513Family)
{
    public const string ConditionId = "grond-513";

    public override ImmutableArray<Question> Questions => [PermitQuestions.HuidigeVergunning, PermitQuestions.Verblijfsgrond, PermitQuestions.HoofdpersoonBeschermd, PermitQuestions.HoofdpersoonEu];

    public override Finding Judge(Dossier dossier, Permit permit)
    {
        Hearing hearing = Hear(dossier);
        if (hearing.Ask(PermitQuestions.Verblijfsgrond) is not { IsKnown: true, Value: var ground })
        {
            return hearing.Unknown();
        }

        return ground switch
        {
            PermitQuestions.Refugee or PermitQuestions.DangerOnReturn => OwnProtection(hearing),
            PermitQuestions.OlderGround => hearing.Cite(Ind.Min.For513Stay).NotMet("oudere-grond"),
            _ => Family(hearing),
        };
    }

    private static Finding OwnProtection(Hearing hearing) => hearing
        .Cite(Ind.Min.For513Stay, hearing.Dossier.Look(PermitQuestions.HuidigeVergunning).Is(PermitQuestions.IndefiniteTime) ? Ind.Section2.Box513Indefinite : Ind.Section2.Box513Own)
        .Met("eigen-bescherming");

    /// <summary>The main person must be protected and have, or have asked for, the EU permit; for a holder of an indefinite permit the form's box is silent.</summary>
    private static Finding Family(Hearing hearing)
    {
        hearing.Cite(Ind.Min.For513Family, Ind.Section2.Box513Family);
        var isProtected = hearing.Ask(PermitQuestions.HoofdpersoonBeschermd);
        var hasEu = hearing.Ask(PermitQuestions.HoofdpersoonEu);
        if (isProtected.Is(false) || hasEu.Is(false))
        {
            return isProtected.Is(false)
                ? hearing.NotMet("hoofdpersoon-niet-beschermd")
                : hearing.NotMet("hoofdpersoon-zonder-eu", Gap.Do(PermitQuestions.HoofdpersoonEu.Id));
        }

        var now = hearing.Ask(PermitQuestions.HuidigeVergunning);
        return !isProtected.IsKnown || !hasEu.IsKnown || !now.IsKnown ? hearing.Unknown(now.Is(PermitQuestions.IndefiniteTime) ? Verdict.Uncertain : Verdict.Met)
            : now.Is(PermitQuestions.IndefiniteTime) ? hearing.Uncertain("gezin-onbepaalde-tijd")
            : hearing.Met("gezin");
    }
}
