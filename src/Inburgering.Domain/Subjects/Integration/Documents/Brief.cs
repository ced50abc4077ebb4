namespace Inburgering.Domain.Subjects.Integration.Documents;

/// <summary>Decisions and letters of the municipality or DUO that exempt or dispense (R18).</summary>
internal sealed class Brief() : DocumentGround(
    "brief",
    DocumentQuestions.Brief,
    [
        new(DocumentQuestions.DecisionNoProgramme, Ind.Integration.Box6WinWaiver)
        {
            Shows = Document.ByItself,
            Encloses = (_, envelope) => envelope.Add(Items.BesluitGemeente),
        },
        new(DocumentQuestions.DecisionWinTest, Ind.Integration.Box6WinTest)
        {
            Shows = Document.ByItself,
            Encloses = (_, envelope) => envelope.Add(Items.BesluitGemeente),
        },
        new(DocumentQuestions.NaturalisationWaiver, Ind.Integration.Box6NaturalisationExempt)
        {
            Shows = Document.ByItself,
            Encloses = (_, envelope) => envelope.Add(Items.BewijsVrijstellingNaturalisatietoets),
        },
        new(DocumentQuestions.EffortsMunicipality, Ind.Integration.Box6EffortsMunicipality)
        {
            Shows = (_, hearing) => Cohort.Judge(hearing, [IntegrationQuestions.Before2013], uncertainSince2022: true),
            Encloses = (_, envelope) => envelope.Add(Items.BriefInspanningen),
        },
        new(DocumentQuestions.EffortsDuo, Ind.Integration.Box6EffortsDuo, Ind.Integration.Box6EffortsDuo2017)
        {
            Shows = (_, hearing) => DuoLetter(hearing),
            Encloses = (dossier, envelope) =>
            {
                envelope.Add(Items.BriefInspanningen);
                if (dossier.Look(IntegrationQuestions.InburgeringsplichtigSinds).Is(IntegrationQuestions.FromOctober2017))
                {
                    envelope.Add(Items.BriefParticipatieverklaring);
                }
            },
        },
    ])
{
    public override ImmutableArray<Question> Questions =>
    [
        DocumentQuestions.Brief,
        IntegrationQuestions.InburgeringsplichtigSinds,
        DocumentQuestions.Participatieverklaring,
    ];

    /// <summary>Who is obliged since October 2017 also needs DUO's letter that the participation declaration is completed.</summary>
    private static Finding DuoLetter(Hearing hearing)
    {
        if (!hearing.Dossier.Look(IntegrationQuestions.InburgeringsplichtigSinds).Is(IntegrationQuestions.FromOctober2017))
        {
            return Cohort.Judge(hearing.Cite(Ind.Integration.Box6EffortsDuo), [IntegrationQuestions.From2013], uncertainSince2022: true);
        }

        hearing.Cite(Ind.Integration.Box6EffortsDuo2017).Ask(IntegrationQuestions.InburgeringsplichtigSinds);
        return hearing.Ask(DocumentQuestions.Participatieverklaring) switch
        {
            { IsKnown: false } => hearing.Unknown(),
            { Value: true } => hearing.Met("ja"),
            _ => hearing.NotMet("zonder-participatieverklaring", Gap.Do("participatieverklaring")),
        };
    }
}
