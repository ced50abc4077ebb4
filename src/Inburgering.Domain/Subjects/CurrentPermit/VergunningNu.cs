using Inburgering.Domain.Subjects.ClosedPermit;
using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.ResidenceGround;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Subjects.CurrentPermit;

/// <summary>Whether the permit held now is one that this form starts from.</summary>
internal sealed class VergunningNu() : Condition(
    ConditionId,
    FiveYearsProvisions.Five,
    CurrentPermitProvisions.OtherForm,
    ResidenceGroundProvisions.Box513Indefinite,
    CurrentPermitProvisions.Vw28,
    FiveYearsProvisions.Vw93,
    WindowProvisions.Vw99)
{
    public const string ConditionId = "vergunning-nu";

    public override bool ClosesPermit => true;

    public override ImmutableArray<Question> Questions => [CurrentPermitQuestions.HuidigeVergunning];

    public override Finding Judge(Dossier dossier, Permit permit)
    {
        Hearing hearing = Hear(dossier);
        if (hearing.Ask(CurrentPermitQuestions.HuidigeVergunning) is not { IsKnown: true, Value: var now })
        {
            return hearing.Unknown();
        }

        return now switch
        {
            CurrentPermitQuestions.FixedTerm => hearing.Cite(FiveYearsProvisions.Five, CurrentPermitProvisions.Vw28, FiveYearsProvisions.Vw93, WindowProvisions.Vw99).Met(now),
            CurrentPermitQuestions.IndefiniteTime when permit == Permit.LongTermResident => IndefiniteFor513(hearing.Cite(ResidenceGroundProvisions.Box513Indefinite, CurrentPermitProvisions.Vw28)),
            CurrentPermitQuestions.IndefiniteTime => hearing.Cite(FiveYearsProvisions.Five, CurrentPermitProvisions.Vw28).NotMet($"{now}.{permit}"),
            CurrentPermitQuestions.Regular => hearing.Cite(CurrentPermitProvisions.OtherForm).NotMet(now, Elsewhere("ander-formulier")),
            _ => hearing.Cite(FiveYearsProvisions.Five).NotMet(now, Elsewhere("hulp")),
        };
    }

    /// <summary>Since 12 June 2026 the act knows no indefinite permit any more; only the form names its holders.</summary>
    private static Finding IndefiniteFor513(Hearing hearing) =>
        hearing.Met(hearing.Dossier.Applies(ClosedPermitChanges.GeenOnbepaaldeTijd) ? $"{CurrentPermitQuestions.IndefiniteTime}.alleen-formulier" : CurrentPermitQuestions.IndefiniteTime);

    private static Gap Elsewhere(string where) =>
        Gap.Do(CurrentPermitQuestions.HuidigeVergunning.Id) with { Text = Text.Of($"ontbreekt.huidige-vergunning.{where}") };
}
