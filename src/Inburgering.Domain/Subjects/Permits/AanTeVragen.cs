namespace Inburgering.Domain.Subjects.Permits;

/// <summary>Whether the permit can still be applied for at all: 497 closed on 12 June 2026 (R25).</summary>
internal sealed class AanTeVragen() : Condition("aan-te-vragen", Ind.Section2.Box497, Ind.Process.SixMonths)
{
    public override bool ClosesPermit => true;

    public override ImmutableArray<Question> Questions => [PermitQuestions.DatumAanvraag];

    public override Finding? Judge(Dossier dossier, Permit permit)
    {
        if (!dossier.Law.Knows(LawChanges.GeenOnbepaaldeTijd))
        {
            return null;
        }

        Hearing hearing = Hear(dossier);
        if (hearing.AskPosting() is not { } posting)
        {
            return hearing.Unknown();
        }

        if (hearing.Applies(LawChanges.GeenOnbepaaldeTijd))
        {
            return hearing.NotMet("gesloten");
        }

        return posting >= LawChanges.UndecidedWhen497Closes && hearing.RestOn(LawChanges.GeenOnbepaaldeTijd)
            ? hearing.Uncertain("beslissing-te-laat")
            : null;
    }
}
