using System.Globalization;
using Inburgering.Domain.Composition;

namespace Inburgering.Domain.Tests.Composition;

/// <summary>The version of the rules changes with any rule and with nothing else.</summary>
public class RuleVersionTests
{
    private static readonly string[] Lines = [.. RuleVersion.Lines()];

    [Theory]
    [InlineData("nl")]
    [InlineData("ar-SA")]
    [InlineData("tr")]
    [InlineData("fa")]
    public void It_is_the_same_whatever_the_language_of_the_machine(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(Lines, RuleVersion.Lines());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void It_covers_provisions_rulings_changes_thresholds_and_questions()
    {
        Assert.All(Catalogue.Provisions, provision => Covers($"bepaling.{provision}="));
        Assert.All(Catalogue.Rulings, ruling => Covers($"uitspraak.{ruling}="));
        Assert.All(Catalogue.LawChanges, change => Covers(FormattableString.Invariant($"{change.Id} {change.From:O}")));
        Assert.All(Catalogue.Thresholds, threshold => Covers(threshold.ToString()));
        Assert.All(Questionnaire.All, question => Covers($"{question.Id} {question.Kind} "));
    }

    [Theory]
    [MemberData(nameof(AcceptanceCase.Files), MemberType = typeof(AcceptanceCase))]
    public void It_covers_what_every_case_comes_to(string file)
    {
        AcceptanceCase acceptance = AcceptanceCase.Load(file);
        Assessment assessment = Applicant.Of(acceptance.Answers, acceptance.Edition).Assessment;

        Assert.Contains($"{Path.GetFileNameWithoutExtension(file)}\n{ResultTrace.Whole(assessment)}", Lines);
    }

    private static void Covers(string beginning) => Assert.Contains(Lines, line => line.StartsWith(beginning, StringComparison.Ordinal));
}
