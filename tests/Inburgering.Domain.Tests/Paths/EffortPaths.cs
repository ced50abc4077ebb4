using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects;
using Inburgering.Domain.Subjects.Integration;
using Inburgering.Domain.Subjects.Integration.Efforts;
using Inburgering.Domain.Subjects.Permits;

namespace Inburgering.Domain.Tests.Paths;

/// <summary>
/// The paths of "despite efforts". Hours, school, order and attempts are multiplied, the attempts by what they are worth; every
/// class of attempts is walked beside hours that suffice; and the permit that may expire beside few hours and attempts. The
/// grounds before it count in three ways: none is met, one is, one still asks.
/// </summary>
internal static class EffortPaths
{
    private static readonly Ground Efforts = Grounds.All.Single(ground => ground is Inspanningen);

    private static readonly Law InForce = new(Edition.InForce);

    private static readonly DateOnly LastDayOfFour = LawChanges.DriePogingen.From.AddDays(-1);

    /// <summary>The attempts by what they are worth before and since DUO asks three: the first and last class of each.</summary>
    private static readonly Answer[] AttemptsByWorth =
    [
        .. AttemptClasses.All
            .GroupBy(attempts => string.Join(' ', new[] { LastDayOfFour, LawChanges.DriePogingen.From }.Select(posting => Worth(attempts, posting))))
            .SelectMany(alike => new[] { alike.First(), alike.Last() })
            .Distinct()
            .Select(Answer.Of)
            .Append(Answer.DontKnow),
    ];

    public static IEnumerable<Walk> Under(Law law)
    {
        Dictionary<Question, Answer[]> hours = Few(law, [0, 600]);
        return
        [
            Walk("hours", law, []) with
            {
                Only = (question, _) => question == EffortQuestions.Pogingen ? AttemptsByWorth : question == PermitQuestions.DatumAanvraag ? Postings : null,
            },
            Walk("attempts", law, []) with
            {
                Only = (question, _) => question == EffortQuestions.Pogingen ? null : Few(law, [600]).GetValueOrDefault(question),
            },
            Walk("permit", law, []) with
            {
                Only = (question, _) => hours.GetValueOrDefault(question),
                Beside = [PermitQuestions.HuidigeVergunning, PermitQuestions.GeldigTot],
            },
            Walk("days", law, []) with
            {
                Only = (question, _) => question == PermitQuestions.DatumAanvraag ? null : hours.GetValueOrDefault(question),
            },
            Walk("another ground met", law, [new("brief", Verdict.Met, Text.Of("oordeel.wacht"))]),
            Walk("another ground uncertain", law, [new("brief", Verdict.Uncertain, Text.Of("oordeel.wacht"))]),
        ];
    }

    private static IEnumerable<Answer> Postings => [Answer.Of(LastDayOfFour), Answer.Of(LawChanges.DriePogingen.From)];

    private static Walk Walk(string which, Law law, Finding[] earlier) =>
        new($"inspanningen: {which}", law, dossier => Efforts.Judge(dossier, earlier)) { Ground = Efforts.Id };

    private static Dictionary<Question, Answer[]> Few(Law law, int[] hours) => new()
    {
        [PermitQuestions.DatumAanvraag] = [.. Postings],
        [EffortQuestions.UrenInburgering] = [.. hours.Select(Answer.Of)],
        [EffortQuestions.UrenNt2] = [Answer.Of(0)],
        [EffortQuestions.UrenAlfabetisering] = [Answer.Of(0), Answer.Of(hours[^1])],
        [EffortQuestions.SchoolMetKeurmerk] = [Answer.Of(true)],
        [EffortQuestions.Pogingen] = [.. AttemptsByWorth],
    };

    private static string Worth(Attempts attempts, DateOnly posting)
    {
        Dossier dossier = new(
            Answers.None
                .With(PermitQuestions.DatumAanvraag, Answer.Of(posting))
                .With(EffortQuestions.UrenInburgering, Answer.Of(CourseHours.Needed))
                .With(EffortQuestions.SchoolMetKeurmerk, Answer.Of(true))
                .With(EffortQuestions.Pogingen, Answer.Of(attempts)),
            InForce,
            Questionnaire.Anchors);
        return CourseRoute.Judge(dossier).Find("cursus-pogingen")!.Text.Key;
    }
}
