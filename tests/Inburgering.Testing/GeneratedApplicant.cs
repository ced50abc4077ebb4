using FsCheck;
using FsCheck.Fluent;
using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.Integration.Diploma;
using Inburgering.Domain.Subjects.Integration.Efforts;
using Inburgering.Domain.Subjects.Integration.EightYears;
using Inburgering.Domain.Subjects.Integration.Letter;
using Inburgering.Domain.Subjects.Integration.OldCertificate;
using Inburgering.Domain.Subjects.Integration.PaperKinds;
using Inburgering.Domain.Subjects.Integration.SchoolDiploma;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Testing;

/// <summary>Any applicant at all: any subset of answers to every question, either edition, any day of posting from 2013 to 2036.</summary>
public sealed record GeneratedApplicant(Edition Edition, Answers Answers)
{
    private static readonly int[] DayOffsets = [0, -1, 1, -14, -56, 56, -90, 90, -181, -182, -183, -184, 181, 182, 183, 184, 365, 366, -365, -366];

    private const int Size = 50;
    private const string SeedVariable = "APPLICANTS_SEED";

    private static readonly ulong Seed = ulong.TryParse(Environment.GetEnvironmentVariable(SeedVariable), out ulong seed) ? seed : 20261121;

    public Interview Interview => Interview.Along(Answers, Edition);

    public Assessment Assessment => Interview.Assessment;

    /// <summary>The same applicant with one answer left out, for each answer: to make one that breaks a law as small as it can be.</summary>
    public IEnumerable<GeneratedApplicant> Smaller => Questionnaire.All
        .Where(question => Answers.To(question) is not null)
        .Select(question => this with { Answers = Answers.Without(question) });

    public override string ToString() => $"{Edition}: {string.Join(", ", Questionnaire.All.Where(q => Answers.To(q) is not null).Select(q => $"{q.Id}={Shown(Answers.To(q)!)}"))}";

    /// <summary>
    /// Many applicants, the same ones at every run, so that a red test stays red until it is mended. Another number in the
    /// environment variable <c>APPLICANTS_SEED</c> makes others, to look further.
    /// </summary>
    public static GeneratedApplicant[] Many(int count) => Many(count, Questionnaire.All);

    /// <summary>As many, who are asked these questions only. What they answer to one does not hang on the others.</summary>
    public static GeneratedApplicant[] Many(int count, IReadOnlyList<Question> questions) =>
        [.. Enumerable.Range(0, count).AsParallel().AsOrdered().Select(number => Numbered(number, questions))];

    /// <summary>Some answers that a question takes; the same ones at every run.</summary>
    public static Answer[] Some(int count, Question question, DateOnly posting) => Gen.Sample(AnswerTo(question, posting), count, Chance(question.Id, 0), Size);

    /// <summary>An applicant under the law in force, who tells the day of posting, in one month; the same one at every run.</summary>
    /// <param name="month">The first day of the month.</param>
    /// <param name="number">Which of them.</param>
    public static GeneratedApplicant PostingIn(DateOnly month, int number)
    {
        int any = (month.DayNumber * 1000) + number;
        DateOnly posting = month.AddDays(One(Gen.Choose(0, DateTime.DaysInMonth(month.Year, month.Month) - 1), "day", any));
        GeneratedApplicant applicant = Numbered(any, Questionnaire.All, One(Circumstances, "", any) with { Edition = Edition.InForce, Posting = posting });
        return applicant with { Answers = applicant.Answers.With(RequestQuestions.DatumAanvraag, Answer.Of(posting)) };
    }

    private static GeneratedApplicant Numbered(int number, IReadOnlyList<Question> questions) => Numbered(number, questions, One(Circumstances, "", number));

    private static GeneratedApplicant Numbered(int number, IReadOnlyList<Question> questions, Circumstance circumstance)
    {
        (Edition edition, DateOnly posting, int silence, bool withoutDiplomas, bool withoutLetters) = circumstance;
        Answers told = Answers.None;
        foreach (Question question in questions)
        {
            (int roll, Answer answer) = One(from moment in Gen.Choose(0, 99) from said in AnswerTo(question, posting) select (moment, said), question.Id, number);
            if (roll >= silence)
            {
                told = told.With(question, question == RequestQuestions.DatumAanvraag ? Answer.Of(posting) : answer);
            }
        }

        told = withoutDiplomas ? Over(told, WithoutDiplomas) : told;
        return new(edition, !withoutLetters ? told : Over(told, withoutDiplomas ? WithoutLetters : WithPapersOnly));
    }

    private static T One<T>(Gen<T> any, string of, int number) => Gen.Sample(any, 1, Chance(of, number), Size)[0];

    /// <summary>
    /// Chance for one question and one applicant, from the id of the question and the number of the applicant: a new question
    /// changes no answer to another.
    /// </summary>
    private static Rnd Chance(string of, int number)
    {
        ulong mixed = Seed ^ 14695981039346656037UL;
        foreach (char letter in of)
        {
            mixed = (mixed ^ letter) * 1099511628211UL;
        }

        mixed += (ulong)(number + 1) * 0x9E3779B97F4A7C15UL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return new(mixed ^ (mixed >> 31));
    }

    private static Gen<Circumstance> Circumstances =>
        from edition in Gen.Frequency((2, Gen.Constant(Edition.InForce)), (1, Gen.Constant(Edition.AsPrinted)))
        from posting in Posting
        from silence in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 30)))
        from withoutDiplomas in Gen.Elements(true, false)
        from withoutLetters in Gen.Elements(true, false)
        select new Circumstance(edition, posting, silence, withoutDiplomas, withoutLetters);

    /// <summary>Any answer that the question takes, "weet ik niet" now and then.</summary>
    private static Gen<Answer> AnswerTo(Question question, DateOnly posting) => question.MayBeUnknown
        ? Gen.Frequency((1, Gen.Constant(Answer.DontKnow)), (12, Known(question, posting)))
        : Known(question, posting);

    /// <summary>Half of them hold no diploma, and half of these no letter either: or DUO's routes would hardly ever be reached.</summary>
    private static IReadOnlyList<(Question Question, Answer Answer)> WithoutDiplomas =>
    [
        (ApplicantQuestions.Nationaliteit, Answer.Of("andere")),
        (DiplomaQuestions.Inburgeringsdiploma, Answer.Of("nee")),
        (EightYearsQuestions.AlsKindInNederland, Answer.Of(new Periods([]))),
        (SchoolDiplomaQuestions.Schooldiploma, Answer.Of(Choices.None)),
        (OldCertificateQuestions.OudCertificaat, Answer.Of(Choices.None)),
    ];

    private static IReadOnlyList<(Question Question, Answer Answer)> WithoutLetters =>
    [
        (LetterQuestions.Brief, Answer.Of(Choices.None)),
        (PaperKindsQuestions.PapierenInburgering, Answer.Of(Choices.None)),
        (EffortsQuestions.DuoAdvies, Answer.Of(EffortsQuestions.NotRequested)),
    ];

    /// <summary>A quarter have papers of every kind and nothing before these: or what hangs on such a paper would hardly ever be asked.</summary>
    private static IReadOnlyList<(Question Question, Answer Answer)> WithPapersOnly =>
    [
        (ApplicantQuestions.Nationaliteit, Answer.Of("andere")),
        (DiplomaQuestions.Inburgeringsdiploma, Answer.Of("nee")),
        (EightYearsQuestions.AlsKindInNederland, Answer.Of(new Periods([]))),
        (SchoolDiplomaQuestions.Schooldiploma, Answer.Of(Choices.None)),
        (PaperKindsQuestions.PapierenInburgering, Answer.Of(new Choices([.. PaperKindsQuestions.PapierenInburgering.Options]))),
    ];

    private static Answers Over(Answers told, IEnumerable<(Question Question, Answer Answer)> instead) =>
        instead.Aggregate(told, (answers, one) => answers.To(one.Question) is null ? answers : answers.With(one.Question, one.Answer));

    /// <summary>Days of posting, the days around law changes more often than others.</summary>
    private static Gen<DateOnly> Posting => Gen.Frequency(
        (3, Gen.Choose(0, 24 * 365 + 5).Select(day => new DateOnly(2013, 1, 1).AddDays(day))),
        (2, from change in Gen.Elements(Catalogue.LawChanges.Select(change => change.From))
            from offset in Gen.Elements(DayOffsets)
            select change.AddDays(offset)));

    private static Gen<Answer> Known(Question question, DateOnly posting) => question switch
    {
        YesNoQuestion => Gen.Elements(true, false).Select(Answer.Of),
        ChoiceQuestion choice => Choice(choice).Select(Answer.Of),
        ChoicesQuestion choices => Gen.Frequency((1, Gen.Constant(Array.Empty<string>())), (2, Gen.Elements(choices.Options.AsEnumerable()).Select(one => new[] { one })), (2, Gen.SubListOf(choices.Options.AsEnumerable()).Select(some => some.ToArray())), (2, Gen.Constant(choices.Options.ToArray())))
            .Select(ticked => Answer.Of(choices.Tick(ticked))),
        NumberQuestion number => (number.Most > 1000
            ? Gen.Frequency((3, Gen.Elements(0, 100, 199, 200, 299, 300, 400, 599, 600, 601)), (1, Gen.Choose(0, 800)))
            : number == OldCertificateQuestions.MoPercentage ? Gen.Frequency((1, Gen.Elements(79, 80, 84, 85)), (1, Gen.Choose(number.Least, number.Most)))
            : Gen.Choose(number.Least, number.Most)).Select(Answer.Of),
        DateQuestion date => Date(date.Id, posting).Select(day => Fit(date, day, posting)).Select(Answer.Of),
        BirthDateQuestion birth => Gen.Frequency(
            (6, Date(birth.Id, posting).Select(BirthDate.On)),
            (1, Date(birth.Id, posting).Select(day => BirthDate.InMonth(day.Year, day.Month))),
            (2, Date(birth.Id, posting).Select(day => BirthDate.InYear(day.Year)))).Select(known => Fit(birth, known, posting)).Select(Answer.Of),
        DateOrWordQuestion dated => Gen.Frequency(
            (1, Gen.Constant(DateOrWord.Word)),
            (3, Date(dated.Id, posting).Select(day => new DateOrWord(dated.NotAfterPosting && day > posting ? posting : day)))).Select(Answer.Of),
        PeriodsQuestion => Periods(posting).Select(Answer.Of),
        AttemptsQuestion => Attempts.Select(Answer.Of),
        _ => throw new NotSupportedException(question.Kind),
    };

    /// <summary>A holder of a fixed-term permit more often than not: of others little is asked.</summary>
    private static Gen<string> Choice(ChoiceQuestion question) => question == CurrentPermitQuestions.HuidigeVergunning
        ? Gen.Frequency((8, Gen.Constant(CurrentPermitQuestions.FixedTerm)), (2, Gen.Constant(CurrentPermitQuestions.IndefiniteTime)), (1, Gen.Elements(question.Options.AsEnumerable())))
        : Gen.Elements(question.Options.AsEnumerable());

    private static DateOnly Fit(DateQuestion question, DateOnly day, DateOnly posting)
    {
        DateOnly last = question.NotAfterPosting && posting < question.Last ? posting : question.Last;
        return day > last ? last : day < question.First ? question.First : day;
    }

    private static BirthDate Fit(BirthDateQuestion question, BirthDate birth, DateOnly posting) =>
        birth.First > posting ? BirthDate.On(posting) : birth.First < question.First ? BirthDate.On(question.First) : birth;

    private static Gen<DateOnly> Date(string id, DateOnly posting) => id switch
    {
        "geboortedatum" => Gen.Frequency(
            (2, Around(posting, 6, 12, 18, 65, 66, 67, 68)),
            (2, Gen.Choose(18 * 365, 64 * 365).Select(days => posting.AddDays(-days))),
            (1, Gen.Choose(0, 100 * 365).Select(days => posting.AddDays(-days)))),
        "asiel-sinds" => Gen.Frequency((2, Around(posting, 5)), (2, Gen.Choose(0, 9 * 365).Select(days => posting.AddDays(-days)))),
        "geldig-tot" => Gen.Frequency((2, Gen.Elements(DayOffsets).Select(posting.AddDays)), (2, Gen.Choose(-60, 5 * 365).Select(posting.AddDays))),
        "mo-toets-datum" => Gen.Choose(-400, 400).Select(new DateOnly(2001, 9, 1).AddDays),
        "roc-advies-datum" => Gen.Frequency((1, Around(posting, 5)), (1, Gen.Choose(-1500, 60).Select(new DateOnly(2014, 1, 1).AddDays))),
        "biometrie-datum" => Gen.Choose(0, 15 * 365).Select(days => posting.AddDays(-days)),
        _ => Gen.Frequency((2, Gen.Elements(DayOffsets).Select(posting.AddDays)), (1, Gen.Choose(-400, 800).Select(posting.AddDays))),
    };

    private static Gen<DateOnly> Around(DateOnly posting, params int[] years) =>
        from year in Gen.Elements(years)
        from offset in Gen.Choose(-2, 2)
        select posting.AddYears(-year).AddDays(offset);

    private static Gen<Periods> Periods(DateOnly posting) => Gen.Frequency(
        (2, Gen.Constant(new Periods([]))),
        (3, from back in Gen.Choose(20, 50)
            from days in Gen.Elements(365, 2900, 2921, 2922, 2923, 4000, 5000)
            select new Periods([new(posting.AddYears(-back), posting.AddYears(-back).AddDays(days - 1))])));

    private static Gen<Attempts> Attempts =>
        from states in Gen.ArrayOf(Gen.Frequency((6, Gen.Constant(ExamState.NotPassed)), (2, Gen.Constant(ExamState.Passed)), (1, Gen.Constant(ExamState.Waived)), (1, Gen.Constant(ExamState.Unknown))), AttemptsQuestion.Parts.Length)
        from exams in Gen.ArrayOf(Gen.Choose(0, 5), AttemptsQuestion.Parts.Length)
        from nt2 in Gen.ArrayOf(Gen.Choose(0, 3), AttemptsQuestion.Parts.Length)
        select new Attempts([.. AttemptsQuestion.Parts.Select((part, i) => new Attempt(part, states[i], exams[i], AttemptsQuestion.LanguageParts.Contains(part) ? nt2[i] : 0))]);

    private static string Shown(Answer answer) => answer switch
    {
        Answer<Choices> choices => $"[{string.Join(',', choices.Value.Options)}]",
        Answer<Periods> periods => string.Join(';', periods.Value.All),
        Answer<Attempts> attempts => string.Join(';', attempts.Value.All),
        Answer<DateOnly> date => date.Value.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        Answer<BirthDate> { Value: var birth } => birth.IsExact ? $"{birth.First:O}" : $"{birth.First:O}/{birth.Last:O}",
        Answer<DateOrWord> date => date.Value.Date?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) ?? "word",
        Answer<string> option => option.Value,
        Answer<bool> yes => yes.Value ? "ja" : "nee",
        Answer<int> number => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => "weet-niet",
    };

    /// <summary>The edition, the day of posting, how many in a hundred questions are left open, and whether there are diplomas and letters.</summary>
    private sealed record Circumstance(Edition Edition, DateOnly Posting, int Silence, bool WithoutDiplomas, bool WithoutLetters);
}
