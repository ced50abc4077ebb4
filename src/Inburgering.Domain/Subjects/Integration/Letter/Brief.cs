using Inburgering.Domain.Subjects.Integration.Documents;

namespace Inburgering.Domain.Subjects.Integration.Letter;

/// <summary>Decisions and letters of the municipality or DUO that exempt or dispense (R18).</summary>
internal sealed class Brief() : DocumentGround(
    GroundId,
    LetterQuestions.Brief,
    [
        new(LetterQuestions.DecisionNoProgramme, LetterProvisions.Box6WinWaiver)
        {
            Shows = Document.ByItself,
            Encloses = (_, envelope) => envelope.Add(LetterPapers.BesluitGemeente),
        },
        new(LetterQuestions.DecisionWinTest, LetterProvisions.Box6WinTest)
        {
            Shows = Document.ByItself,
            Encloses = (_, envelope) => envelope.Add(LetterPapers.BesluitGemeente),
        },
        new(LetterQuestions.NaturalisationWaiver, LetterProvisions.Box6NaturalisationExempt)
        {
            Shows = Document.ByItself,
            Encloses = (_, envelope) => envelope.Add(LetterPapers.BewijsVrijstellingNaturalisatietoets),
        },
        new(LetterQuestions.EffortsMunicipality, LetterProvisions.Box6EffortsMunicipality)
        {
            Shows = (_, hearing) => Cohort.Judge(hearing, [LetterQuestions.Before2013], uncertainSince2022: true),
            Encloses = (_, envelope) => envelope.Add(LetterPapers.BriefInspanningen),
        },
        new(LetterQuestions.EffortsDuo, LetterProvisions.Box6EffortsDuo, LetterProvisions.Box6EffortsDuo2017)
        {
            Shows = (_, hearing) => DuoLetter(hearing),
            Encloses = (dossier, envelope) =>
            {
                envelope.Add(LetterPapers.BriefInspanningen);
                if (dossier.Look(LetterQuestions.InburgeringsplichtigSinds).Is(LetterQuestions.FromOctober2017))
                {
                    envelope.Add(LetterPapers.BriefParticipatieverklaring);
                }
            },
        },
    ])
{
    public const string GroundId = "brief";

    public override Subject Subject => LetterSubject.Definition;

    public override ImmutableArray<Question> Questions =>
    [
        LetterQuestions.Brief,
        LetterQuestions.InburgeringsplichtigSinds,
        LetterQuestions.Participatieverklaring,
    ];

    /// <summary>Who is obliged since October 2017 also needs DUO's letter that the participation declaration is completed.</summary>
    private static Finding DuoLetter(Hearing hearing)
    {
        if (!hearing.Dossier.Look(LetterQuestions.InburgeringsplichtigSinds).Is(LetterQuestions.FromOctober2017))
        {
            return Cohort.Judge(hearing.Cite(LetterProvisions.Box6EffortsDuo), [LetterQuestions.From2013], uncertainSince2022: true);
        }

        hearing.Cite(LetterProvisions.Box6EffortsDuo2017).Ask(LetterQuestions.InburgeringsplichtigSinds);
        return hearing.Ask(LetterQuestions.Participatieverklaring) switch
        {
            { IsKnown: false } => hearing.Unknown(),
            { Value: true } => hearing.Met("ja"),
            _ => hearing.NotMet("zonder-participatieverklaring", Gap.Do("participatieverklaring")),
        };
    }
}
