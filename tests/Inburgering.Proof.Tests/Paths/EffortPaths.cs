using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.Integration;
using Inburgering.Domain.Subjects.Integration.Efforts;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Proof.Tests.Paths;

/// <summary>
/// The paths of "despite efforts". Hours, school, order and attempts are multiplied, the attempts by what they are worth; every
/// class of attempts is walked beside hours that suffice; and the permit that may expire beside few hours and attempts. The
/// grounds before it count in three ways: none is met, one is, one still asks.
/// </summary>
internal static class EffortPaths
{
    private static readonly Ground Efforts = Grounds.All.Single(ground => ground is Inspanningen);

    private static readonly Law InForce = new(Edition.InForce);

    private static readonly DateOnly LastDayOfFour = EffortsChanges.DriePogingen.From.AddDays(-1);

    /// <summary>The attempts by what they are worth before and since DUO asks three, with reading passed or not: the first and last class of each.</summary>
    private static readonly Answer[] AttemptsByWorth =
    [
        .. AttemptClasses.All
            .GroupBy(attempts => (
                string.Join(' ', new[] { LastDayOfFour, EffortsChanges.DriePogingen.From }.Select(posting => Worth(attempts, posting))),
                CanRead: attempts.For("lezen").State is ExamState.Passed))
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
                Only = (question, _) => question == EffortsQuestions.Pogingen ? AttemptsByWorth : question == RequestQuestions.DatumAanvraag ? Postings : null,
            },
            Walk("attempts", law, []) with
            {
                Only = (question, _) => question == EffortsQuestions.Pogingen ? null : Few(law, [600]).GetValueOrDefault(question),
            },
            Walk("permit", law, []) with
            {
                Only = (question, _) => hours.GetValueOrDefault(question),
                Beside = [CurrentPermitQuestions.HuidigeVergunning, WindowQuestions.GeldigTot, WindowQuestions.VerlengingGevraagd],
            },
            Walk("days", law, []) with
            {
                Only = (question, _) => question == RequestQuestions.DatumAanvraag ? null : hours.GetValueOrDefault(question),
            },
            Walk("another ground met", law, [new("brief", Verdict.Met, Text.Of("oordeel.wacht"))]),
            Walk("another ground uncertain", law, [new("brief", Verdict.Uncertain, Text.Of("oordeel.wacht"))]),
        ];
    }

    private static IEnumerable<Answer> Postings => [Answer.Of(LastDayOfFour), Answer.Of(EffortsChanges.DriePogingen.From)];

    private static Walk Walk(string which, Law law, Finding[] earlier) =>
        new($"inspanningen: {which}", law, dossier => Efforts.Judge(dossier, earlier)) { Ground = Efforts.Id };

    private static Dictionary<Question, Answer[]> Few(Law law, int[] hours) => new()
    {
        [RequestQuestions.DatumAanvraag] = [.. Postings],
        [EffortsQuestions.UrenInburgering] = [.. hours.Select(Answer.Of)],
        [EffortsQuestions.UrenNt2] = [Answer.Of(0)],
        [EffortsQuestions.UrenAlfabetisering] = [Answer.Of(0), Answer.Of(hours[^1])],
        [EffortsQuestions.SchoolMetKeurmerk] = [Answer.Of(true)],
        [EffortsQuestions.Pogingen] = [.. AttemptsByWorth],
    };

    private static string Worth(Attempts attempts, DateOnly posting)
    {
        Dossier dossier = new(
            Answers.None
                .With(RequestQuestions.DatumAanvraag, Answer.Of(posting))
                .With(EffortsQuestions.UrenInburgering, Answer.Of(CourseHours.Needed))
                .With(EffortsQuestions.SchoolMetKeurmerk, Answer.Of(true))
                .With(EffortsQuestions.Pogingen, Answer.Of(attempts)),
            InForce,
            Questionnaire.Agenda);
        return CourseRoute.Judge(dossier).Find("cursus-pogingen")!.Text.Key;
    }
}
