using Inburgering.Domain.Subjects.Integration.Documents;
using Inburgering.Domain.Subjects.Integration.PaperKinds;
using Inburgering.Domain.Subjects.Integration.SufficientlyIntegrated;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Domain.Subjects.Integration.Letter;

/// <summary>Decisions and letters of the municipality or DUO that exempt or dispense (R18).</summary>
internal sealed class Brief() : DocumentGround(
    GroundId,
    PaperKindsQuestions.Letter,
    LetterQuestions.Brief,
    [
        new(LetterQuestions.DecisionNoProgramme, LetterProvisions.Box6WinWaiver, IntegrationProvisions.Vb396a2c)
        {
            Shows = Document.ByItself,
            Encloses = (_, envelope) => envelope.Add(LetterPapers.BesluitGemeente, LetterQuestions.DecisionNoProgramme),
        },
        new(LetterQuestions.DecisionWinTest, LetterProvisions.Box6WinTest, IntegrationProvisions.Vb396a2c)
        {
            Shows = Document.ByItself,
            Encloses = (_, envelope) => envelope.Add(LetterPapers.BesluitGemeente, LetterQuestions.DecisionWinTest),
        },
        new(LetterQuestions.NaturalisationWaiver, LetterProvisions.Box6NaturalisationExempt, IntegrationProvisions.Vb396a2c)
        {
            Shows = Document.ByItself,
            Encloses = (_, envelope) => envelope.Add(LetterPapers.BewijsVrijstellingNaturalisatietoets),
        },
        new(LetterQuestions.EffortsMunicipality, LetterProvisions.Box6EffortsMunicipality, IntegrationProvisions.Vb396a2e)
        {
            Shows = (_, hearing) => Cohort.Judge(hearing, [LetterQuestions.Before2013], uncertainSince2022: true),
            Encloses = (_, envelope) => envelope.Add(LetterPapers.BriefInspanningen, LetterQuestions.EffortsMunicipality),
        },
        new(LetterQuestions.EffortsDuo, LetterProvisions.Box6EffortsDuo, LetterProvisions.Box6EffortsDuo2017, IntegrationProvisions.Vb396a2e)
        {
            Shows = (_, hearing) => DuoLetter(hearing),
            Encloses = (dossier, envelope) =>
            {
                envelope.Add(LetterPapers.BriefInspanningen, LetterQuestions.EffortsDuo);
                if (dossier.Look(LetterQuestions.InburgeringsplichtigSinds).Is(LetterQuestions.FromOctober2017))
                {
                    envelope.Add(LetterPapers.BriefParticipatieverklaring);
                }
            },
        },
        new(LetterQuestions.Relief, IntegrationProvisions.Vb396a2e)
        {
            Shows = (_, hearing) => Relief(hearing),
            Encloses = (_, envelope) => envelope.Add(LetterPapers.BriefBio),
        },
    ],
    SufficientlyIntegratedProvisions.Box6NotEvident)
{
    public const string GroundId = "brief";

    private static readonly Filling Declared = Filling.InTheEnd(LetterQuestions.Participatieverklaring, true);

    public override Subject Subject => LetterSubject.Definition;

    public override ImmutableArray<Question> Questions =>
    [
        RequestQuestions.DatumAanvraag,
        PaperKindsQuestions.PapierenInburgering,
        LetterQuestions.Brief,
        LetterQuestions.InburgeringsplichtigSinds,
        LetterQuestions.Participatieverklaring,
    ];

    /// <summary>A letter of being sufficiently integrated is no exemption (R7).</summary>
    private protected override Finding None(Hearing hearing, Choices ticked) =>
        ticked.Has(LetterQuestions.SufficientlyIntegrated)
            ? hearing.Cite(SufficientlyIntegratedProvisions.Box6NotEvident).NotMet(LetterQuestions.SufficientlyIntegrated)
            : base.None(hearing, ticked);

    /// <summary>Relief of the duty for special personal circumstances: by the Wi 2021, which the letters that the form names do not reach; whatever the cohort (R18).</summary>
    private static Finding Relief(Hearing hearing) => hearing.AskApplies(LetterChanges.BioOntheffing) switch
    {
        null => hearing.Unknown(),
        true => hearing.Met("ja"),
        false => hearing.Cite(LetterProvisions.Box6WinWaiver, LetterProvisions.Box6WinTest, LetterProvisions.Box6EffortsMunicipality, LetterProvisions.Box6EffortsDuo).NotMet("nee"),
    };

    /// <summary>Who is obliged since October 2017 also needs DUO's letter that the participation declaration is completed.</summary>
    private static Finding DuoLetter(Hearing hearing)
    {
        if (!hearing.Dossier.Look(LetterQuestions.InburgeringsplichtigSinds).Is(LetterQuestions.FromOctober2017))
        {
            return Cohort.Judge(hearing.Cite(LetterProvisions.Box6EffortsDuo, IntegrationProvisions.Vb396a2e), [LetterQuestions.From2013], uncertainSince2022: true);
        }

        hearing.Cite(LetterProvisions.Box6EffortsDuo2017, IntegrationProvisions.Vb396a2e).Ask(LetterQuestions.InburgeringsplichtigSinds);
        return hearing.Ask(LetterQuestions.Participatieverklaring) switch
        {
            { IsKnown: false } => hearing.Unknown(),
            { Value: true } => hearing.Met("ja"),
            _ => hearing.NotMet("zonder-participatieverklaring", Gap.Do("participatieverklaring", Declared)),
        };
    }
}
