using Inburgering.Domain.Subjects.Permits;

namespace Inburgering.Domain.Subjects.Integration;

/// <summary>Under eighteen, or at or above the AOW age: the requirement does not hold, for 497 and for 513.</summary>
internal sealed class Leeftijd() : Ground("leeftijd", GroundKind.Requirement, Ind.Integration.Box4Age, Ind.Integration.Exam, Ind.Integration.Aow)
{
    public override ImmutableArray<Question> Questions => [PermitQuestions.DatumAanvraag, PermitQuestions.Geboortedatum];

    public override Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier)
    {
        Hearing hearing = Hear(dossier);
        if (hearing.AskPosting() is not { } posting || hearing.Ask(PermitQuestions.Geboortedatum) is not { IsKnown: true, Value: var birth })
        {
            return hearing.Unknown();
        }

        return Ages.On(birth, posting) < Ages.Majority
            ? hearing.Cite(Ind.Integration.Box4Age, Ind.Integration.Exam).Met("minderjarig")
            : AowDate.Reached(birth, posting) switch
            {
                true => hearing.Cite(Ind.Integration.Box4Age, Ind.Integration.Aow).Met("aow", ("datum", AowDate.Of(birth)!.Value)),
                false => hearing.NotMet("nee"),
                null => hearing.Unknown(Verdict.Met, Gap.FindOut("aow-leeftijd")),
            };
    }
}

/// <summary>The integration diploma of the Wet inburgering, or the Z-route certificate of the Wi 2021 (R22).</summary>
internal sealed class Diploma() : Ground("inburgeringsdiploma", GroundKind.Requirement, Ind.Integration.Box1Diploma, Duo.ExamFirst)
{
    public override ImmutableArray<Question> Questions => [PermitQuestions.DatumAanvraag, IntegrationQuestions.Inburgeringsdiploma];

    public override Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier)
    {
        Hearing hearing = Hear(dossier);
        return hearing.Ask(IntegrationQuestions.Inburgeringsdiploma) switch
        {
            { IsKnown: false } => hearing.Unknown(),
            { Value: "ja" } => hearing.Met("ja"),
            { Value: IntegrationQuestions.CertificateWi2021 } => Certificate(hearing),
            _ => hearing.NotMet("nee", Gap.Do("inburgeringsexamen")),
        };
    }

    public override void Enclose(Dossier dossier, Finding finding, Envelope envelope) => envelope.Add(
        dossier.Look(IntegrationQuestions.Inburgeringsdiploma).Is(IntegrationQuestions.CertificateWi2021)
            ? Items.CertificaatWi2021
            : Items.Inburgeringsdiploma);

    private static Finding Certificate(Hearing hearing) =>
        hearing.Dossier.Law.Knows(LawChanges.ZRoute) && hearing.AskPosting() is null ? hearing.Unknown()
        : hearing.Applies(LawChanges.ZRoute) ? hearing.Met("certificaat-wi2021")
        : hearing.Uncertain("certificaat-wi2021-onzeker");
}

/// <summary>Belgian or Luxembourg nationality.</summary>
internal sealed class BelgieLuxemburg() : Ground("belgie-luxemburg", GroundKind.Exemption, Ind.Integration.Box2Benelux)
{
    public override ImmutableArray<Question> Questions => [PermitQuestions.Nationaliteit];

    public override Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier)
    {
        Hearing hearing = Hear(dossier);
        return hearing.Ask(PermitQuestions.Nationaliteit) switch
        {
            { IsKnown: false } => hearing.Unknown(),
            { Value: PermitQuestions.BelgianOrLuxembourg } => hearing.Met("ja"),
            _ => hearing.NotMet("nee"),
        };
    }
}

/// <summary>Turkish nationality, or family of a Turkish national: exempt until 2025 (R20).</summary>
internal sealed class Turkije() : Ground("turkije", GroundKind.Exemption, Ind.Integration.Box3Turkish)
{
    public override ImmutableArray<Question> Questions => [PermitQuestions.DatumAanvraag, PermitQuestions.Nationaliteit];

    public override Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier)
    {
        Hearing hearing = Hear(dossier);
        return hearing.Ask(PermitQuestions.Nationaliteit) switch
        {
            { IsKnown: false } => hearing.Unknown(dossier.Applies(LawChanges.TurkseNationaliteit) ? Verdict.NotMet : Verdict.Met),
            { Value: PermitQuestions.Turkish or PermitQuestions.TurkishFamily } => Turkish(hearing),
            _ => hearing.NotMet("nee"),
        };
    }

    private static Finding Turkish(Hearing hearing) =>
        hearing.Dossier.Law.Knows(LawChanges.TurkseNationaliteit) && hearing.AskPosting() is null ? hearing.Unknown()
        : hearing.Applies(LawChanges.TurkseNationaliteit) ? hearing.NotMet("vervallen")
        : hearing.Met("ja");
}

/// <summary>Eight years in the Netherlands at compulsory-school age, registered in the BRP.</summary>
internal sealed class AchtJaar() : Ground("acht-jaar", GroundKind.Exemption, Ind.Integration.Box5EightYears)
{
    public override ImmutableArray<Question> Questions => [PermitQuestions.Geboortedatum, IntegrationQuestions.AlsKindInNederland];

    public override Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier)
    {
        Hearing hearing = Hear(dossier);
        if (hearing.Ask(IntegrationQuestions.AlsKindInNederland) is not { IsKnown: true, Value: var periods })
        {
            return hearing.Unknown();
        }

        if (periods.Days < SchoolAge.EightYears)
        {
            return hearing.NotMet(hearing.Reason("te-kort", ("dagen", periods.Days)));
        }

        if (hearing.Ask(PermitQuestions.Geboortedatum) is not { IsKnown: true, Value: var birth })
        {
            return hearing.Unknown();
        }

        int days = periods.DaysWithin(SchoolAge.First(birth), SchoolAge.Last(birth));
        return days >= SchoolAge.EightYears
            ? hearing.Met("genoeg", ("dagen", days))
            : hearing.NotMet(hearing.Reason("te-kort", ("dagen", days)));
    }
}

/// <summary>Special individual circumstances: a person must judge, and only for 497.</summary>
internal sealed class Bijzonder() : Ground("bijzonder", GroundKind.Only497, Ind.Integration.Box9Special, Duo.Humanitarian)
{
    public override ImmutableArray<Question> Questions => [IntegrationQuestions.BijzondereOmstandigheden];

    public override Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier)
    {
        Hearing hearing = Hear(dossier);
        return hearing.Ask(IntegrationQuestions.BijzondereOmstandigheden) switch
        {
            { IsKnown: false } => hearing.Unknown(Verdict.Uncertain),
            { Value: true } => hearing.Uncertain("ja"),
            _ => hearing.NotMet("nee"),
        };
    }

    public override void Enclose(Dossier dossier, Finding finding, Envelope envelope)
    {
        envelope.Add(Items.BriefBijzondereOmstandigheden);
        envelope.Add(Items.BewijsBijzondereOmstandigheden);
    }
}
