using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.Biometrics;
using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Integration.Efforts;
using Inburgering.Domain.Subjects.Integration.Letter;
using Inburgering.Domain.Subjects.Integration.Medical;
using Inburgering.Domain.Subjects.Integration.OldCertificate;
using Inburgering.Domain.Subjects.Integration.SchoolDiploma;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Proof.Tests.Paths;

/// <summary>
/// Whole interviews along the paths: one for each finding that says something new, for each permit; and for what only the list
/// asks, every class of every answer, for each source of income, each person and each document.
/// </summary>
internal static class EveryInterview
{
    private static readonly Lazy<Produced> Walked = new(() =>
    {
        Produced produced = new();
        Parallel.ForEach(All, interviews => interviews.Run(produced.Take));
        return produced;
    });

    private static readonly DateOnly Before497Closed = new(2025, 6, 1);

    private static readonly ImmutableArray<Permit?> Chosen = [null, .. Permit.StrongestFirst];

    public static Produced Produced => Walked.Value;

    private static IEnumerable<Interviews> All => [.. OfWitnesses, .. OfIncome, .. OfDocuments, .. OfDuo, .. OfAges, .. OfWhatRemains, .. OfAnswersMissing];

    /// <summary>Each different finding of each condition and ground, among answers that are favourable otherwise.</summary>
    private static IEnumerable<Interviews> OfWitnesses =>
        from walk in EveryPath.Walks
        from witness in walk.Witnesses
        let answers = Around(walk, witness.Heard)
        from permit in Chosen
        select new Interviews(walk.Subject, walk.Law.Edition, For(permit, answers));

    private static Answers Around(Walk walk, Answers heard)
    {
        DateOnly posting = (heard.To(RequestQuestions.DatumAanvraag) as Answer<DateOnly>)?.Value ?? Before497Closed;
        Answers favourable = Favourable.On(posting);
        return (walk.Ground is null ? favourable : favourable.WithoutDiploma()).Over(heard);
    }

    /// <summary>Each source of income, of each of the four persons, with every answer about its papers.</summary>
    private static IEnumerable<Interviews> OfIncome =>
        from minor in new[] { false, true }
        from questions in new[] { IncomeQuestions.First, IncomeQuestions.Second }
        from sources in Combinations
        let answers = Favourable.On(DateClasses.Today, minor).Said(
            (IncomeQuestions.Partner, questions == IncomeQuestions.First ? IncomeQuestions.NoPartner : IncomeQuestions.Registered),
            (IncomeQuestions.First.Inkomen, Choices.None),
            (questions.Inkomen, sources))
        select new Interviews("inkomen", Edition.InForce, For(Permit.LongTermResident, answers), [.. questions.All.Where(question => question != questions.Inkomen)]);

    /// <summary>Every source, and those that are paid by an employer together.</summary>
    private static IEnumerable<Choices> Combinations =>
    [
        .. Sources.All.Select(source => new Choices([source])),
        new([Sources.Employment, Sources.Flex]),
        new([Sources.Employment, Sources.Director]),
        new([Sources.Flex, Sources.Director]),
        new([Sources.Employment, Sources.Flex, Sources.Director]),
    ];

    /// <summary>Each document that counts, with what only the list asks about it.</summary>
    private static IEnumerable<Interviews> OfDocuments =>
        from edition in new[] { Edition.InForce, Edition.AsPrinted }
        from document in Documents
        from permit in new[] { Permit.LongTermResident, Permit.Indefinite }
        let answers = Complete(Favourable.On(Before497Closed).WithoutDiploma()).Said(document)
        select new Interviews(document.Question.Id, edition, For(permit, answers), SchoolDiplomaQuestions.DiplomaInBuitenland, LetterQuestions.InburgeringsplichtigSinds);

    /// <summary>Who can ask DUO for its advice, with every day on which the permit may expire.</summary>
    private static IEnumerable<Interviews> OfDuo =>
        from edition in new[] { Edition.InForce, Edition.AsPrinted }
        from permit in new[] { Permit.LongTermResident, Permit.Indefinite }
        let answers = Favourable.On(Before497Closed).WithoutDiploma().Said(
            (EffortsQuestions.DuoAdvies, EffortsQuestions.NotRequested),
            (EffortsQuestions.UrenAlfabetisering, CourseHours.Needed))
        select new Interviews("inspanningen", edition, For(permit, answers), CurrentPermitQuestions.HuidigeVergunning, WindowQuestions.GeldigTot);

    private static IEnumerable<(Question Question, object Value)> Documents =>
    [
        .. SchoolDiplomaQuestions.Schooldiploma.Options.Select(option => ((Question)SchoolDiplomaQuestions.Schooldiploma, (object)new Choices([option]))),
        .. OldCertificateQuestions.OudCertificaat.Options.Select(option => ((Question)OldCertificateQuestions.OudCertificaat, (object)new Choices([option]))),
        .. LetterQuestions.Brief.Options.Select(option => ((Question)LetterQuestions.Brief, (object)new Choices([option]))),
        .. MedicalQuestions.Medisch.Options.Select(option => ((Question)MedicalQuestions.Medisch, (object)option)),
        .. EffortsQuestions.DuoAdvies.Options.Select(option => ((Question)EffortsQuestions.DuoAdvies, (object)option)),
    ];

    /// <summary>Every document shows all that it must.</summary>
    private static Answers Complete(Answers answers) => Questionnaire.All.OfType<ChoicesQuestion>()
        .Where(question => question.Id.StartsWith("eisen-", StringComparison.Ordinal))
        .Aggregate(answers, (all, question) => all.Said((question, new Choices(question.Options))));

    /// <summary>Every age, with every earlier day of fingerprints.</summary>
    private static IEnumerable<Interviews> OfAges =>
        from edition in new[] { Edition.InForce, Edition.AsPrinted }
        from permit in Chosen
        from posting in new[] { new(2014, 2, 28), new(2014, 3, 1), Before497Closed, DateClasses.Today }
        select new Interviews("leeftijd en biometrie", edition, For(permit, Favourable.On(posting)), ApplicantQuestions.Geboortedatum, BiometricsQuestions.BiometrieDatum);

    /// <summary>Who cannot have 513 for want of income: what remains with every permit in hand, whatever day it runs out and whether its extension was asked for.</summary>
    private static IEnumerable<Interviews> OfWhatRemains =>
        from edition in new[] { Edition.InForce, Edition.AsPrinted }
        from permit in Chosen
        from posting in new[] { Before497Closed, WindowChanges.KaartNietVergunning.From.AddDays(-1), DateClasses.Today }
        let answers = Favourable.On(posting).Said((IncomeQuestions.First.Inkomen, Choices.None))
        select new Interviews("wat overblijft", edition, For(permit, answers), CurrentPermitQuestions.HuidigeVergunning, WindowQuestions.GeldigTot, WindowQuestions.VerlengingGevraagd);

    /// <summary>Everything known, and everything answered with "weet ik niet".</summary>
    private static IEnumerable<Interviews> OfAnswersMissing =>
        from edition in new[] { Edition.InForce, Edition.AsPrinted }
        from permit in Chosen
        from posting in DateClasses.Postings
        from answers in new[]
        {
            Favourable.On(posting),
            Favourable.On(posting, minor: true),
            Questionnaire.All.Where(question => question.MayBeUnknown).Aggregate(Favourable.On(posting), (all, question) => all.With(question, Answer.DontKnow)),
        }
        select new Interviews("alles of niets", edition, For(permit, answers), CurrentPermitQuestions.HuidigeVergunning, WindowQuestions.GeldigTot);

    private static Answers For(Permit? permit, Answers answers) => answers.Said((RequestQuestions.Vergunning, permit?.Code ?? RequestQuestions.Advice));
}
