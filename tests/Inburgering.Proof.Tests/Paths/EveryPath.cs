using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Integration;
using Inburgering.Domain.Subjects.Integration.Age;
using Inburgering.Domain.Subjects.Integration.Efforts;
using Inburgering.Domain.Subjects.Integration.EightYears;
using Inburgering.Domain.Subjects.Integration.Medical;
using Inburgering.Domain.Subjects.Integration.PaperKinds;
using Inburgering.Domain.Subjects.Integration.SufficientlyIntegrated;
using Inburgering.Domain.Subjects.Integration.Turkey;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Domain.Subjects.ResidenceGround;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Proof.Tests.Paths;

/// <summary>Every path of every condition and ground, walked once for all tests.</summary>
internal static class EveryPath
{
    private static readonly Lazy<IReadOnlyList<Walk>> Walked = new(() =>
        [.. All.AsParallel().WithExecutionMode(ParallelExecutionMode.ForceParallelism).WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(walk => walk.Run())]);

    public static IReadOnlyList<Walk> Walks => Walked.Value;

    private static IEnumerable<Law> Laws => [new(Edition.InForce), new(Edition.AsPrinted)];

    /// <summary>The walks, the longest first.</summary>
    private static IEnumerable<Walk> All => Laws.SelectMany(law => (IEnumerable<Walk>)
    [
        .. IncomePaths.Under(law),
        .. EffortPaths.Under(law),
        .. TogetherPaths.Under(law),
        .. GroundsAlone(law),
        .. BesidePermit(law),
        .. ConditionsAlone(law),
    ]);

    private static IEnumerable<Walk> ConditionsAlone(Law law) =>
        from permit in Permit.StrongestFirst
        from condition in Demands.Of(permit)
        where condition is not (Inburgeringsvereiste or Inkomensvereiste)
        select new Walk($"{condition.Id} {permit}", law, dossier => condition.Judge(dossier, permit)) { Beside = BesideCondition(condition) };

    /// <summary>What the condition looks at without asking it; that there is no more is held in ClassesAreComplete.</summary>
    private static IReadOnlyList<Question> BesideCondition(Condition condition) => condition switch
    {
        Grond513 => [CurrentPermitQuestions.HuidigeVergunning],
        VijfJaar => OfPermitInHand,
        VergunningNu => [RequestQuestions.DatumAanvraag],
        _ => [],
    };

    /// <summary>What tells whether the extension comes first, and which days it can be filed (R24).</summary>
    private static IReadOnlyList<Question> OfPermitInHand => [CurrentPermitQuestions.HuidigeVergunning, WindowQuestions.GeldigTot, WindowQuestions.VerlengingGevraagd];

    private static IEnumerable<Walk> GroundsAlone(Law law) => Grounds.All
        .Where(ground => ground is not Inspanningen)
        .SelectMany(ground => BeforeGround(ground).Select(start =>
            new Walk(ground.Id, law, dossier => ground.Judge(dossier, [])) { Ground = ground.Id, Start = start, Beside = BesideGround(ground) }));

    /// <summary>Nothing is heard before; but the years at school are reckoned from a birth, before and after 1 August, on a leap day, in a month and in a year.</summary>
    private static IEnumerable<Answers> BeforeGround(Ground ground) => ground is AchtJaar
        ? new[] { BirthDate.On(new(1990, 7, 31)), BirthDate.On(new(1990, 8, 1)), BirthDate.On(new(1992, 2, 29)), BirthDate.InMonth(1990, 7), BirthDate.InYear(1990) }
            .Select(birth => Answers.None.With(ApplicantQuestions.Geboortedatum, Answer.Of(birth)))
            .Append(Answers.None)
        : [Answers.None];

    private static IReadOnlyList<Question> BesideGround(Ground ground) => ground is Turkije or VoldoendeIngeburgerd ? [RequestQuestions.DatumAanvraag] : [];

    /// <summary>
    /// The grounds that may tell to wait, so that the extension comes first: every permit in hand, with every day on which it may run
    /// out, beside a few days of posting and one birth, kind of paper and age of an advice of each kind.
    /// </summary>
    private static IEnumerable<Walk> BesidePermit(Law law) =>
        from ground in Grounds.All
        where ground is Leeftijd or MedischeGrond or VoldoendeIngeburgerd
        select new Walk($"{ground.Id}: permit", law, dossier => ground.Judge(dossier, []))
        {
            Ground = ground.Id,
            Beside = [RequestQuestions.DatumAanvraag, .. OfPermitInHand],
            Only = (question, dossier) => question switch
            {
                _ when question == RequestQuestions.DatumAanvraag => FewPostings,
                _ when question == ApplicantQuestions.Geboortedatum => DateClasses.OneOfEachKind(dossier.Posting!.Value).Select(Answer.Of).Append(Answer.DontKnow),
                _ when question == PaperKindsQuestions.PapierenInburgering => [Answer.Of(new Choices([PaperKindsQuestions.Medical])), Answer.Of(Choices.None), Answer.DontKnow],
                _ => null,
            },
        };

    /// <summary>Before and since the card is no longer the permit and an extension is filed from three months before it runs out.</summary>
    private static IEnumerable<Answer> FewPostings =>
        [Answer.Of(WindowChanges.KaartNietVergunning.From.AddDays(-1)), Answer.Of(WindowChanges.KaartNietVergunning.From), Answer.Of(DateClasses.Today)];
}
