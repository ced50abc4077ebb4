using Inburgering.Domain.Composition;

namespace Inburgering.Domain.Tests.Composition;

/// <summary>A receipt holds what a result was reckoned from, so that it can be reckoned again.</summary>
public class ReceiptTests
{
    [Fact]
    public void It_names_edition_day_version_and_the_answers_that_counted_and_no_others()
    {
        Receipt receipt = Receipt.Of(Applicants.For493Today().Says("uren-nt2", "600").Interview);

        Assert.Equal((Edition.InForce, Applicants.For493Today().Interview.Assessment.Dossier.Posting, RuleVersion.Current), (receipt.Edition, receipt.Posting, receipt.RuleVersion));
        Assert.Equal(Applicants.For493Today().Asked.Order(), receipt.Answers.Questions.Order());
    }

    [Fact]
    public void Its_mark_changes_with_an_answer_and_with_the_edition_only()
    {
        string mark = Receipt.Of(Applicants.For493Today().Interview).Mark;

        Assert.Matches("^[0-9a-f]{12}$", mark);
        Assert.Equal(mark, Receipt.Of(Applicants.For493Today().Says("uren-nt2", "600").Interview).Mark);
        Assert.NotEqual(mark, Receipt.Of(Applicants.For493Today().Says("brp", "nee").Interview).Mark);
        Assert.NotEqual(mark, Receipt.Of(Applicants.For493Today().AsPrinted().Interview).Mark);
    }
}
