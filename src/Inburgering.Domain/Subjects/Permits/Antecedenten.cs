namespace Inburgering.Domain.Subjects.Permits;

/// <summary>The statements of section 3 (R12). Under twelve, community nationals, Belgians and Luxembourgers leave the section out.</summary>
internal sealed class Antecedenten() : Condition("antecedenten", Ind.Section3.Statements, Ind.Section3.Since, Ind.Section3.Exempt, Ind.Section3.Reasons, Ind.Section3.Truth)
{
    /// <summary>Whether the section is left out; null while that is not known.</summary>
    public static bool? IsExempt(Dossier dossier)
    {
        bool? young = dossier.Age is { } age ? age < Ages.Signature : null;
        bool? eu = dossier.Look(PermitQuestions.Nationaliteit) is { IsKnown: true, Value: var nationality }
            ? nationality is PermitQuestions.BelgianOrLuxembourg or PermitQuestions.OtherEu
            : null;
        return young is true || eu is true ? true : young is false && eu is false ? false : null;
    }

    public override ImmutableArray<Question> Questions => [PermitQuestions.DatumAanvraag, PermitQuestions.Geboortedatum, PermitQuestions.Nationaliteit, PermitQuestions.Antecedenten];

    public override Finding? Judge(Dossier dossier, Permit permit)
    {
        if (IsExempt(dossier) is true)
        {
            return null;
        }

        Hearing hearing = Hear(dossier).Cite(Ind.Section3.Statements, Ind.Section3.Since);
        bool waits = hearing.Ask(PermitQuestions.Nationaliteit).IsOpen;
        waits |= hearing.AskPosting() is null || hearing.Ask(PermitQuestions.Geboortedatum).IsOpen;
        if (waits || hearing.Ask(PermitQuestions.Antecedenten) is not { IsKnown: true, Value: var declares })
        {
            return hearing.Unknown();
        }

        if (declares)
        {
            return hearing.Met("verklaard");
        }

        return IsExempt(dossier) is null
            ? hearing.Unknown(Verdict.Met)
            : hearing.Cite(Ind.Section3.Reasons, Ind.Section3.Truth).Uncertain("niet-verklaard", Gap.Do("toelichting-antecedenten"));
    }
}
