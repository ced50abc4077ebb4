namespace Inburgering.Domain.Tests.Composition;

/// <summary>What can still be asked; that it is a bound for everybody is held by the proof.</summary>
public class AheadTests
{
    [Fact]
    public void Nothing_lies_ahead_of_who_answered_everything()
    {
        Assert.Empty(Applicants.For493Today().Interview.Ahead);
        Assert.Empty(Applicants.For513Today().Interview.Ahead);
    }

    [Fact]
    public void The_last_question_is_the_only_one_ahead() =>
        Assert.Equal(["biometrie-datum"], Ahead(Applicants.For493Today().Withdraws("biometrie-datum")));

    [Fact]
    public void A_choice_of_permit_rules_out_what_only_others_ask()
    {
        Assert.Contains("inkomen", Ahead(new Applicant()));
        Assert.DoesNotContain("inkomen", Ahead(new Applicant().Says("vergunning", "493")));
        Assert.Contains("inkomen", Ahead(new Applicant().Says("vergunning", "513")));
    }

    [Fact]
    public void A_ground_that_is_met_rules_out_the_others()
    {
        Applicant before = Applicants.For513Today().Withdraws("inburgeringsdiploma", "partner", "inkomen");

        Assert.Contains("duo-advies", Ahead(before));
        Assert.DoesNotContain("duo-advies", Ahead(before.Says("inburgeringsdiploma", "ja")));
    }

    [Fact]
    public void Papers_that_are_not_there_rule_out_what_is_asked_about_them()
    {
        Applicant holder = Applicants.For513Today().Withdraws("inkomen").Says(("inburgeringsdiploma", "nee"));
        Assert.Empty(new[] { "brief", "medisch", "eisen-win-nt2" }.Except(Ahead(holder)));

        HashSet<string> ahead = [.. Ahead(holder.Says("papieren-inburgering", """["brief"]"""))];

        Assert.Contains("brief", ahead);
        Assert.DoesNotContain("medisch", ahead);
        Assert.DoesNotContain("oud-certificaat", ahead);
        Assert.DoesNotContain("eisen-win-nt2", ahead);
    }

    [Fact]
    public void Income_of_ones_own_that_settles_it_rules_out_a_partner()
    {
        Applicant employed = Applicants.For513Today().Withdraws("partner", "inkomen-norm", "zorgverzekering", "werkgevers");
        Assert.Contains("partner-inkomen", Ahead(employed));

        Applicant settled = employed.Says("inkomen-norm", "ja");

        Assert.DoesNotContain("partner", Ahead(settled));
        Assert.DoesNotContain("partner-inkomen", Ahead(settled));
        Assert.Contains("werkgevers", Ahead(settled));
    }

    [Fact]
    public void Of_a_permit_that_is_closed_nothing_lies_ahead() =>
        Assert.Empty(Ahead(new Applicant().Says(("vergunning", "497"), ("datum-aanvraag", "2026-11-21"))));

    private static IEnumerable<string> Ahead(Applicant applicant) => applicant.Interview.Ahead.Select(question => question.Id);
}
