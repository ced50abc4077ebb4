using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Domain.Subjects.Record;

/// <summary>The statements of section 3 (R12). Under twelve, community nationals, Belgians and Luxembourgers leave the section out.</summary>
internal sealed class Antecedenten() : Condition("antecedenten", RecordProvisions.Statements, RecordProvisions.Since, RecordProvisions.Exempt, RecordProvisions.Reasons, RecordProvisions.Truth, RecordProvisions.Vw45b2d, IncomeProvisions.RegularRules)
{
    /// <summary>Whether the section is left out; null while that is not known.</summary>
    public static bool? IsExempt(Dossier dossier)
    {
        bool? young = dossier.IsUnder(Ages.Signature);
        bool? eu = dossier.Look(ApplicantQuestions.Nationaliteit) is { IsKnown: true, Value: var nationality }
            ? nationality is ApplicantQuestions.BelgianOrLuxembourg or ApplicantQuestions.OtherEu
            : null;
        return young is true || eu is true ? true : young is false && eu is false ? false : null;
    }

    public override ImmutableArray<Question> Questions => [RequestQuestions.DatumAanvraag, ApplicantQuestions.Geboortedatum, ApplicantQuestions.Nationaliteit, RecordQuestions.Antecedenten];

    public override Finding? Judge(Dossier dossier, Permit permit)
    {
        if (IsExempt(dossier) is true)
        {
            return null;
        }

        Hearing hearing = Hear(dossier).Cite(RecordProvisions.Statements, RecordProvisions.Since);
        if (permit == Permit.LongTermResident)
        {
            hearing.Cite(RecordProvisions.Vw45b2d, IncomeProvisions.RegularRules);
        }

        bool waits = hearing.Ask(ApplicantQuestions.Nationaliteit).IsOpen;
        Reply<BirthDate> birth = hearing.Ask(ApplicantQuestions.Geboortedatum);
        waits |= hearing.AskPosting() is null || birth.IsOpen;
        if (!waits && birth.IsKnown && dossier.IsUnder(Ages.Signature) is null)
        {
            hearing.FindOutExactly(ApplicantQuestions.Geboortedatum);
        }

        if (waits || hearing.Ask(RecordQuestions.Antecedenten) is not { IsKnown: true, Value: var declares })
        {
            return hearing.Unknown();
        }

        if (declares)
        {
            return hearing.Met("verklaard");
        }

        return IsExempt(dossier) is null
            ? hearing.Unknown(Verdict.Met)
            : hearing.Cite(RecordProvisions.Reasons, RecordProvisions.Truth).Uncertain("niet-verklaard", Gap.Do("toelichting-antecedenten"));
    }
}
