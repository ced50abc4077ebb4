using System.Globalization;
using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Income.SelfEmployed;

namespace Inburgering.Domain.Tests.Subjects.Income;

/// <summary>Items 3.1 to 3.17 of the annex for the self-employed: the figures, the papers, and what cannot be.</summary>
public class ProfitStatementTests
{
    private const int Many = 5000;

    private static readonly DateOnly Posting = Day("2026-11-21");
    private static readonly HashSet<string> Words = [.. Vocabulary.In(CultureInfo.InvariantCulture).Select(text => text.Key)];

    [Theory]
    [InlineData("2026-01-01", "2026-09-30", 9)]
    [InlineData("2025-01-01", "2025-12-31", 12)]
    [InlineData("2024-02-01", "2024-02-29", 1)]
    [InlineData("2025-02-01", "2025-02-28", 1)]
    [InlineData("2025-02-01", "2025-02-14", 0.5)]
    [InlineData("2025-04-16", "2025-05-31", 1.5)]
    [InlineData("2025-04-15", "2025-04-15", 0.03)]
    [InlineData("2024-07-01", "2025-12-31", 18)]
    public void A_whole_month_counts_as_one_and_a_part_for_its_part(string from, string until, double months) =>
        Assert.Equal((decimal)months, new ProfitPeriod(Day(from), Day(until)).Months);

    [Fact]
    public void The_figures_stand_in_the_order_of_the_form()
    {
        ProfitStatement statement = new(true, 100, [Last(24000, -1500), Previous(18005), Running(9001)]);

        Assert.Equal(Enumerable.Range(1, 17).Select(item => $"3.{item}"), statement.Lines.Select(line => line.Number));
        Assert.Equal(
            [9001m, 24000m, -1500m, 22500m, 18005m, 0m, 18005m],
            statement.Lines.Where(line => line.Value.Key == "winst.bedrag").Select(line => (decimal)line.Value.Arguments[0].Value));
        // 9,001 in ten months is 900.1; 24,000 in twelve 2,000; 18,005 in twelve 1,500.42.
        Assert.Equal([900m, 2000m, 1500m], statement.Lines.Where(line => line.Value.Key == "winst.per-maand.waarde").Select(line => (decimal)line.Value.Arguments[0].Value));
    }

    [Theory]
    [InlineData(50, 10001, 5001)]
    [InlineData(50, -10001, -5001)]
    [InlineData(33.33, 30000, 9999)]
    [InlineData(100, 30000, 30000)]
    public void The_profit_of_a_partnership_is_shared(double share, int profit, int own) =>
        Assert.Equal(own, new ProfitStatement(false, (decimal)share, []).OwnProfit(Last(profit)));

    [Fact]
    public void Without_a_closed_year_the_running_period_stands_alone()
    {
        ProfitStatement statement = new(true, 100, [Running(5000)]);

        Assert.Empty(statement.RefusedOn(Posting));
        Assert.Equal(["3.1", "3.2", "3.3"], statement.Lines.Select(line => line.Number));
        Assert.Empty(statement.Papers);
    }

    [Theory]
    [InlineData("bewijs-van-ontvangst", true, null, "ib60")]
    [InlineData("bewijs-van-ontvangst", false, null, "ontvangstbewijs-aangifte")]
    [InlineData("voorlopige-aanslag", true, true, "voorlopige-aanslag")]
    [InlineData("voorlopige-aanslag", true, false, "voorlopige-aanslag toelichting-aanslag")]
    [InlineData("definitieve-aanslag", false, false, "definitieve-aanslag toelichting-aanslag")]
    [InlineData("geen", true, null, "")]
    public void Each_closed_year_has_its_own_tax_paper(string state, bool isSoleTrader, bool? follows, string papers)
    {
        ProfitStatement statement = new(isSoleTrader, 50, [Last(100) with { Tax = state, FollowsProfit = follows }, Running(1)]);

        Assert.Empty(statement.RefusedOn(Posting));
        Assert.Equal(papers, string.Join(' ', statement.Papers.Select(paper => paper.Kind.Id)));
        Assert.All(statement.Papers, paper => Assert.Equal("laatste", paper.Sort));
    }

    /// <summary>Each thing that cannot be, at each side of what can.</summary>
    [Theory]
    [InlineData("0", "deel")]
    [InlineData("0.01", "")]
    [InlineData("100", "")]
    [InlineData("100.01", "deel")]
    public void A_share_lies_above_nothing_and_at_most_at_all(string share, string refused) =>
        Assert.Equal(refused, Reasons(new(false, decimal.Parse(share, CultureInfo.InvariantCulture), [Last(1)])));

    [Theory]
    [InlineData("2026-11-21", "")]
    [InlineData("2026-11-22", "na-posten")]
    [InlineData("2026-01-01", "")]
    [InlineData("2025-12-31", "omgekeerd")]
    public void A_period_ends_on_or_after_its_first_day_and_not_after_posting(string until, string refused) =>
        Assert.Equal(refused, Reasons(new(true, 100, [new(ProfitYear.Running, new(Day("2026-01-01"), Day(until)), 1)])));

    [Theory]
    [InlineData("2025-12-31", "")]
    [InlineData("2026-01-01", "overlap")]
    public void A_year_ends_before_the_next_begins(string until, string refused) =>
        Assert.Equal(refused, Reasons(new(true, 100, [Running(1), Last(1) with { Period = new(Day("2025-01-01"), Day(until)) }])));

    [Fact]
    public void Something_is_needed_and_the_year_before_last_is_not_enough()
    {
        Assert.Equal("geen-jaar", Reasons(new(true, 100, [])));
        Assert.Equal("geen-jaar laatste-eerst", Reasons(new(true, 100, [Previous(1)])));
        Assert.Equal("laatste-eerst", Reasons(new(true, 100, [Running(1), Previous(1)])));
    }

    [Fact]
    public void Of_an_assessment_it_must_be_said_whether_it_follows_the_profit()
    {
        Assert.Equal("aanslag", Reasons(new(true, 100, [Last(1) with { Tax = IncomeQuestions.FinalAssessment }])));
        Assert.Equal("", Reasons(new(true, 100, [Last(1) with { Tax = IncomeQuestions.FinalAssessment, FollowsProfit = false }])));
    }

    [Fact]
    public void Days_that_belong_to_no_year_are_pointed_out()
    {
        Assert.Empty(new ProfitStatement(true, 100, [Running(1), Last(1), Previous(1)]).Doubts);
        Text doubt = Assert.Single(new ProfitStatement(true, 100, [Running(1), Last(1) with { Period = new(Day("2025-01-01"), Day("2025-12-30")) }]).Doubts);
        Assert.Equal([Day("2025-12-31"), Day("2025-12-31")], doubt.Arguments.Select(argument => argument.Value));
    }

    /// <summary>Whatever figures are given, those of the form agree with each other.</summary>
    [Fact]
    public void The_figures_agree_whatever_is_given()
    {
        Random random = new(20261121);
        for (int one = 0; one < Many; one++)
        {
            DateOnly from = Day("2015-01-01").AddDays(random.Next(3000));
            DateOnly cut = from.AddDays(random.Next(500));
            DateOnly until = cut.AddDays(1 + random.Next(500));
            ProfitPeriod whole = new(from, until);
            ProfitEntry entry = new(ProfitYear.Last, whole, random.Next(-200_000, 1_000_000), random.Next(-50_000, 50_000));
            int partners = random.Next(1, 6);
            ProfitStatement statement = new(partners == 1, 100m / partners, [entry]);

            Assert.InRange(Math.Abs(new ProfitPeriod(from, cut).Months + new ProfitPeriod(cut.AddDays(1), until).Months - whole.Months), 0, 0.02m);
            decimal days = until.DayNumber - from.DayNumber + 1;
            Assert.InRange(whole.Months, (days / 31) - 0.01m, (days / 28) + 0.01m);
            Assert.InRange(Math.Abs((statement.OwnProfit(entry) * partners) - entry.Profit), 0, partners);
            Assert.InRange(Math.Abs((statement.PerMonth(entry) * whole.Months) - statement.OwnProfit(entry)), 0, whole.Months / 2);
            Assert.Equal(statement.OwnProfit(entry) + entry.Corrections, statement.FiscalProfit(entry));
            Assert.Empty(statement.RefusedOn(Posting));
        }
    }

    [Fact]
    public void Every_text_of_it_is_said()
    {
        ProfitStatement[] statements =
        [
            .. TaxPaper.States.SelectMany(state => new bool?[] { null, true, false }.Select(follows => new ProfitStatement(true, 100, [Running(1), Last(1) with { Tax = state, FollowsProfit = follows }, Previous(1)]))),
            new(true, 100, []),
            new(true, 0, [Previous(1)]),
            new(true, 100, [Running(1), Last(1) with { Period = new(Day("2025-01-01"), Day("2026-02-01")) }]),
            new(true, 100, [Last(1) with { Period = new(Day("2025-01-01"), Day("2024-02-01")) }]),
            new(true, 100, [Running(1) with { Period = new(Day("2026-01-01"), Day("2027-01-01")) }]),
            new(true, 100, [Running(1), Last(1) with { Period = new(Day("2025-01-01"), Day("2025-02-01")) }]),
        ];

        Assert.Equal(
            Words.Where(key => key.StartsWith("winst.", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            statements.SelectMany(statement => statement.RefusedOn(Posting).Select(refusal => refusal.Message)
                    .Concat(statement.Doubts)
                    .Concat((statement.RefusedOn(Posting).IsEmpty ? statement.Lines : []).SelectMany(line => new[] { line.Label, line.Value, line.Year.Text() })))
                .Select(text => text.Key)
                .Distinct()
                .Order(StringComparer.Ordinal));
    }

    private static string Reasons(ProfitStatement statement) => string.Join(' ', statement.RefusedOn(Posting).Select(refusal => refusal.Message.Key["winst.fout.".Length..]));

    private static ProfitEntry Running(int profit) => new(ProfitYear.Running, new(Day("2026-01-01"), Day("2026-10-31")), profit);

    private static ProfitEntry Last(int profit, int corrections = 0) => new(ProfitYear.Last, new(Day("2025-01-01"), Day("2025-12-31")), profit, corrections);

    private static ProfitEntry Previous(int profit) => new(ProfitYear.Previous, new(Day("2024-01-01"), Day("2024-12-31")), profit);

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
