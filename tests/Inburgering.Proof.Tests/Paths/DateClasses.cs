using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.Biometrics;
using Inburgering.Domain.Subjects.ClosedPermit;
using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Integration.Age;
using Inburgering.Domain.Subjects.Integration.Efforts;
using Inburgering.Domain.Subjects.Integration.Medical;
using Inburgering.Domain.Subjects.Integration.OldCertificate;
using Inburgering.Domain.Subjects.Integration.RocAdvice;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Proof.Tests.Paths;

/// <summary>For each date, both sides of every day that a rule holds it against.</summary>
internal static class DateClasses
{
    /// <summary>The day of posting that is reckoned from while none was heard.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 21);

    /// <summary>
    /// Days of posting: the first and last that are taken, the last day before and the first day of every day in the register of
    /// law changes, a leap day, and a day from which months are clamped.
    /// </summary>
    public static IReadOnlyList<DateOnly> Postings { get; } =
    [
        .. Catalogue.LawChanges.Select(change => change.From)
            .Append(ClosedPermitChanges.UndecidedWhen497Closes)
            .Append(RocAdviceChanges.RocAdviceTooOld)
            .SelectMany(day => new[] { day.AddDays(-1), day })
            .Append(RequestQuestions.DatumAanvraag.First)
            .Append(RequestQuestions.DatumAanvraag.Last)
            .Append(new(2024, 2, 29))
            .Append(new(2026, 8, 31))
            .Append(Today)
            .Distinct()
            .Order(),
    ];

    public static IEnumerable<DateOnly> Of(Question question, Dossier heard)
    {
        DateOnly posting = heard.Posting ?? Today;
        IEnumerable<DateOnly> days = question.Id switch
        {
            "datum-aanvraag" => Postings,
            "asiel-sinds" => Starts(heard, posting),
            "geldig-tot" => Expiries(heard, posting),
            "medisch-advies-datum" => Around(posting.AddMonths(-MedischeGrond.AdviceMonths)).Append(posting),
            "roc-advies-datum" => Around(posting.AddYears(-Roc.AdviceYears), RocAdviceChanges.LastRocAdvice).Append(posting),
            "mo-toets-datum" => Around(OudCertificaat.LastStrictTest),
            "biometrie-datum" => Fingerprints(heard, posting),
            _ when question.Earner is not Earner.None => Around(posting, posting.AddYears(Inkomensvereiste.ContractYears)),
            _ => throw new NotSupportedException($"No days are known that '{question.Id}' is held against."),
        };
        return days.Distinct().Order();
    }

    /// <summary>
    /// Both sides of every day of birth that counts; and of the months and the years that hold one of them, one for every way in
    /// which their days agree or not.
    /// </summary>
    public static IEnumerable<BirthDate> OfBirth(Dossier heard)
    {
        DateOnly posting = heard.Posting ?? Today;
        DateOnly[] days = [.. EveryBirth(posting).Append(PeriodClasses.BirthWhenNotHeard)];
        return
        [
            .. Births(posting).Append(PeriodClasses.BirthWhenNotHeard).Distinct().Order().Select(BirthDate.On),
            .. days.Select(day => BirthDate.InMonth(day.Year, day.Month)).DistinctBy(birth => Kind(birth, posting)),
            .. days.Select(day => BirthDate.InYear(day.Year)).DistinctBy(birth => Kind(birth, posting)),
        ];
    }

    /// <summary>
    /// The first and last day of birth of every run of days that are alike in age (under 6, 12 and 18) and in AOW (reached, reached
    /// soon, not reached, not known), among both sides of every birthday and of every row of the AOW table.
    /// </summary>
    public static IEnumerable<DateOnly> Births(DateOnly posting)
    {
        DateOnly[] days = [.. EveryBirth(posting)];
        (int, bool?, bool) KindAt(int place) => Kind(days[place], posting);
        return days.Where((_, place) => place == 0 || place == days.Length - 1 || KindAt(place) != KindAt(place - 1) || KindAt(place) != KindAt(place + 1));
    }

    /// <summary>One day of birth, and one year, for every way in which an age can count.</summary>
    public static IEnumerable<BirthDate> OneOfEachKind(DateOnly posting)
    {
        DateOnly[] days = [.. EveryBirth(posting)];
        return days.DistinctBy(day => Kind(day, posting)).Select(BirthDate.On)
            .Concat(days.Select(day => BirthDate.InYear(day.Year)).DistinctBy(birth => Kind(birth, posting)));
    }

    /// <summary>One day of birth for every kind of age that income hangs on: a minor, and AOW not reached, reached or not known.</summary>
    public static IEnumerable<DateOnly> OneBirthOfEachKind(DateOnly posting) => EveryBirth(posting)
        .DistinctBy(birth => (Ages.On(birth, posting) < Ages.Majority, AowDate.Reached(birth, posting)));

    /// <summary>How many of the ages that count were reached, whether the AOW age was, and whether its day lies near enough to wait for (R32).</summary>
    private static (int Ages, bool? Aow, bool IsNear) Kind(DateOnly birth, DateOnly posting) => (
        new[] { Ages.Fingerprints, Ages.Signature, Ages.Majority }.Count(age => Ages.On(birth, posting) >= age),
        AowDate.Reached(birth, posting),
        IsNear(BirthDate.On(birth), posting));

    /// <summary>The same of the first and of the last day that it can be, and of what is reckoned from where the day is not known.</summary>
    private static ((int, bool?, bool) First, (int, bool?, bool) Last, bool? Aow, bool HangsOnBirthday, bool IsNear) Kind(BirthDate birth, DateOnly posting) => (
        Kind(birth.First, posting),
        Kind(birth.Last, posting),
        AowDate.Reached(birth, posting),
        AowDate.HangsOnBirthday(birth, posting),
        IsNear(birth, posting));

    private static bool IsNear(BirthDate birth, DateOnly posting) => AowDate.Of(birth) is { } day && day <= posting.AddYears(Leeftijd.YearsAhead);

    /// <summary>Both sides of every birthday that counts, of every row of the AOW table, of the AOW age in three years and of the highest that it can be, up to the day of posting.</summary>
    public static IEnumerable<DateOnly> EveryBirth(DateOnly posting) => Around(
            [
                .. new[] { Ages.Fingerprints, Ages.Signature, Ages.Majority }.Select(age => posting.AddYears(-age)),
                .. AowDate.Table.SelectMany(row => new[] { posting, posting.AddYears(Leeftijd.YearsAhead) }.Select(day => day.AddMonths(-row.Months))),
                .. AowDate.Table.Select(row => row.LastBirth),
                .. BeyondTheTable(posting),
            ])
        .Append(posting)
        .Append(ApplicantQuestions.Geboortedatum.First)
        .Where(day => day <= posting)
        .Distinct()
        .Order();

    /// <summary>Who has the highest age that the AOW can hold (R41), and who is a year past it.</summary>
    private static IEnumerable<DateOnly> BeyondTheTable(DateOnly posting)
    {
        DateOnly highest = posting.AddMonths(-(AowDate.Table[^1].Months + (AowDate.MostMonthsAYear * Math.Max(0, posting.Year - 2031))));
        return [highest, highest.AddYears(-1)];
    }

    /// <summary>
    /// The stay that makes five years complete on a day that counts (F): of posting, of expiry (E) and six months before it; within
    /// the time for a decision; four weeks after one of these, when 497 opens; and when 497 closes (R9–R11, R25).
    /// </summary>
    private static IEnumerable<DateOnly> Starts(Dossier heard, DateOnly posting)
    {
        DateOnly expiry = ValidUntil(heard, posting);
        DateOnly[] complete = [posting, expiry, expiry.AddMonths(-Termijn.Months), ClosedPermitChanges.GeenOnbepaaldeTijd.From];
        return Around(
            [
                .. complete.SelectMany(day => new[] { day, day.AddDays(Termijn.DaysBeforeFiveYears) }).Append(posting.AddMonths(VijfJaar.MonthsToDecide)).Select(day => day.AddYears(-VijfJaar.Years)),
            ])
            .Append(posting);
    }

    /// <summary>
    /// The card that runs out on a day that counts (E). Looking ahead from posting: that day itself, the last week for the post, DUO's
    /// eight weeks, the window of three and of six months. Looking back: four weeks and six months. And the day on which a wait
    /// ends: five years, four weeks before them, the AOW age. What opens after 497 has closed, or when three months hold, comes too.
    /// </summary>
    private static IEnumerable<DateOnly> Expiries(Dossier heard, DateOnly posting)
    {
        DateOnly complete = heard.Look(FiveYearsQuestions.AsielSinds) is { IsKnown: true, Value: var since } ? since.AddYears(VijfJaar.Years) : posting;
        DateOnly? pension = heard.Look(ApplicantQuestions.Geboortedatum) is { IsKnown: true, Value: var birth } ? AowDate.Of(birth) : null;
        return Around(
            [
                posting,
                posting.AddDays(Termijn.DaysForThePost),
                posting.AddDays(Inspanningen.TermInDays),
                posting.AddMonths(Termijn.MonthsSinceDrieMaanden),
                posting.AddMonths(Termijn.Months),
                posting.AddDays(-WindowChanges.DaysAfterExpiry),
                posting.AddMonths(-WindowChanges.MonthsUntilNewApplication),
                complete,
                complete.AddDays(-Termijn.DaysBeforeFiveYears).AddMonths(Termijn.Months),
                ClosedPermitChanges.GeenOnbepaaldeTijd.From.AddMonths(Termijn.Months),
                .. pension is { } day ? [day] : Array.Empty<DateOnly>(),
            ])
            .Concat(Enumerable.Range(2, 3).SelectMany(days => new[] { posting.AddMonths(Termijn.MonthsSinceDrieMaanden).AddDays(days), posting.AddMonths(Termijn.Months).AddDays(days) }));
    }

    private static IEnumerable<DateOnly> Fingerprints(Dossier heard, DateOnly posting)
    {
        BirthDate birth = heard.Look(ApplicantQuestions.Geboortedatum) is { IsKnown: true, Value: var told } ? told : BirthDate.On(posting.AddYears(-35));
        DateOnly[] birthdays = [.. from day in new[] { birth.First, birth.Last }.Distinct() from age in new[] { Ages.Fingerprints, Ages.Signature, Ages.Majority } select day.AddYears(age)];
        return Around([Biometrie.KeptSince, .. birthdays]).Append(posting);
    }

    private static DateOnly ValidUntil(Dossier heard, DateOnly otherwise) =>
        heard.Look(WindowQuestions.GeldigTot) is { IsKnown: true, Value: var until } ? until : otherwise;

    private static IEnumerable<DateOnly> Around(params IEnumerable<DateOnly> days) => days.SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1) });
}
