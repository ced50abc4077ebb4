using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Registration;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Web.Pages;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;
using Inburgering.Web.Tests.Saving;
using Microsoft.Extensions.DependencyInjection;

namespace Inburgering.Web.Tests.Wizard;

/// <summary>The next person of a family begins with what the family shares, and all lists are printed together.</summary>
public sealed class FamilyTests(Site site) : IClassFixture<Site>
{
    /// <summary>Somebody whose income is not enough alone, so that the partner's is asked too.</summary>
    private static readonly Visit First = Visitors.Of([.. People.Advice.Where(said => said.Item1 != "inkomen-norm"), ("inkomen-norm", "nee"), ("inkomen-norm-samen", "ja")]);

    [Fact]
    public void A_partner_finds_the_incomes_in_each_others_place_and_nothing_of_anothers_own()
    {
        Visit next = First.Next(Kin.Partner);

        Assert.Equal(First.Answers.To(IncomeQuestions.Second.Inkomen), next.Carried.To(IncomeQuestions.First.Inkomen));
        Assert.Equal(First.Answers.To(IncomeQuestions.First.Inkomen), next.Carried.To(IncomeQuestions.Second.Inkomen));
        Assert.Equal(First.Answers.To(RegistrationQuestions.Brp), next.Carried.To(RegistrationQuestions.Brp));
        Assert.Null(next.Carried.To(IncomeQuestions.InkomenNorm));
    }

    [Fact]
    public void A_child_is_asked_about_the_same_incomes()
    {
        Visit next = First.Next(Kin.Kind);

        Assert.Equal(First.Answers.To(IncomeQuestions.First.Inkomen), next.Carried.To(IncomeQuestions.First.Inkomen));
        Assert.Equal(First.Answers.To(IncomeQuestions.Second.Inkomen), next.Carried.To(IncomeQuestions.Second.Inkomen));
    }

    [Theory]
    [InlineData(Kin.Partner)]
    [InlineData(Kin.Kind)]
    [InlineData(Kin.Ander)]
    public void Of_a_life_of_ones_own_nothing_is_carried_over(Kin kin)
    {
        HashSet<string> shared = [RequestQuestions.DatumAanvraag.Id, RegistrationQuestions.Brp.Id, .. IncomeQuestions.InOrder.Select(question => question.Id)];

        Visit next = First.Next(kin);

        Assert.All(next.Carried.Questions, id => Assert.Contains(id, shared));
        Assert.All(next.Answers.Questions, id => Assert.Equal(RequestQuestions.DatumAanvraag.Id, id));
        Assert.Equal(kin is Kin.Ander, next.Carried.Count <= 1);
    }

    [Fact]
    public async Task What_was_carried_over_stands_in_the_fields_says_so_and_counts_once_it_is_given()
    {
        using Browser browser = await site.Arrive(First, "/uitkomst");
        await Start(browser, "partner");
        Assert.Equal("/vraag/vergunning", browser.Path);
        Assert.Empty(browser.Page.QuerySelectorAll(".carried"));

        Walk walk = new(browser);
        await walk.Says([("vergunning", "493"), .. People.Extension.Where(said => said.Item1 is not ("vergunning" or "datum-aanvraag" or "brp"))]).UntilAsked("brp");
        Assert.Null(SavingTests.Carried(site, browser).Answers.To(RegistrationQuestions.Brp));
        browser.Page.QuerySelector(".carried")!.AssertSays(Text.Of("gezin.overgenomen"));
        Assert.True(browser.Page.QuerySelector<IHtmlInputElement>("#brp-ja")!.IsChecked);
        await browser.Submit();

        Assert.Equal(Answer.Of(true), SavingTests.Carried(site, browser).Answers.To(RegistrationQuestions.Brp));
        await browser.Open("/antwoorden");
        Assert.Contains(browser.Page.QuerySelectorAll("dd .tag"), tag => tag.Words() == Visitors.Say("gezin.controleer"));
    }

    [Fact]
    public async Task Another_answer_is_no_longer_marked()
    {
        Visit next = First.Next(Kin.Partner);
        using Browser browser = await site.Arrive(next.With(Visitors.Of(People.Extension).Answers.With(RegistrationQuestions.Brp, Answer.Of(false))), "/antwoorden");

        Assert.DoesNotContain(browser.Page.QuerySelectorAll("dd .tag"), tag => tag.ParentElement!.ParentElement!.Words().Contains(Visitors.Say("vraag.brp.kort"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_lists_are_printed_behind_one_sheet_with_no_id_twice()
    {
        Visit second = First.Next(Kin.Partner).With(Visitors.Of(People.Extension).Answers);
        using Browser browser = await site.Arrive(second.Next(Kin.Kind).With(Visitors.Of(People.LongTermResident).Answers), "/checklist");
        await browser.Follow("main a[href$='/gezin']");

        Assert.Equal(3, browser.Page.QuerySelectorAll(".family > li").Length);
        foreach (int number in new[] { 1, 2, 3 })
        {
            Assert.Contains(browser.Page.QuerySelectorAll(".sheet-no strong"), head => head.Words().StartsWith(Visitors.Say(Text.Of("gezin.persoon", ("nummer", number))), StringComparison.Ordinal));
        }

        string[] ids = [.. browser.Page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.Single(browser.Page.QuerySelectorAll("h1"));
    }

    [Theory]
    [InlineData(true, "/balie")]
    [InlineData(false, "/")]
    public async Task Wiping_wipes_all_of_them(bool isAtDesk, string then)
    {
        Visit family = new Visit(Edition.InForce, First.Answers) { IsAtDesk = isAtDesk }.Next(Kin.Ander);
        using Browser browser = await site.Arrive(family, "/wissen");

        await browser.Submit();

        Assert.Equal(then, browser.Path);
        Assert.Null(browser.Cookie(VisitCookie.Name));
        await browser.Open("/gezin");
        browser.Page.QuerySelector("main")!.AssertSays(Text.Of("gezin.eerst"));
    }

    [Fact]
    public async Task At_a_desk_the_next_person_is_at_the_desk_and_the_next_client_first_wipes_the_family()
    {
        using Browser browser = await site.Arrive(Visit.NewAtDesk.With(First.Answers), "/uitkomst");
        await Start(browser, "ander");
        Assert.True(SavingTests.Carried(site, browser).IsAtDesk);

        await browser.Open("/balie");

        browser.Page.QuerySelector("main")!.AssertSays(Text.Of("balie.eerst"));
    }

    [Fact]
    public void Saved_answers_that_are_opened_bring_nobody_of_the_family_before_along()
    {
        Visit opened = First.Next(Kin.Kind).Resumed(First.Answers, Edition.InForce);

        Assert.Empty(opened.Earlier);
        Assert.Equal(0, opened.Carried.Count);
    }

    [Fact]
    public void A_family_that_is_not_full_fits_in_the_cookie_whatever_the_next_person_says()
    {
        VisitCookie cookie = site.Services.GetRequiredService<VisitCookie>();
        Visit family = First;
        foreach ((string, string)[] person in new[] { People.LongTermResident, People.Extension, People.IndefiniteByEfforts, People.MostOnPaper, People.Extension, People.Advice, People.Extension, People.Extension })
        {
            if (cookie.HasRoomFor(family.Next(Kin.Partner)))
            {
                family = family.Next(Kin.Partner).With(Visitors.Of(person).Answers);
            }
        }

        Assert.InRange(family.Family.Length, 4, Visit.MostOfFamily);
        Assert.InRange(cookie.Seal(family.With(VisitTests.LongestAnswers)).Length, 1, VisitCookie.MostCharacters);
    }

    [Fact]
    public async Task A_family_that_is_full_is_told_to_print_first()
    {
        Visit family = new(Edition.InForce, First.Answers) { Earlier = [VisitTests.LongestAnswers] };
        using Browser browser = await site.Arrive(family, "/volgende");

        browser.Page.QuerySelector("main")!.AssertSays(Text.Of("gezin.vol"));
        Assert.Empty(browser.Page.QuerySelectorAll("main form"));
    }

    [Fact]
    public void A_family_of_many_like_each_other_is_full_too()
    {
        Visit family = new(Edition.InForce, First.Answers) { Earlier = [.. Enumerable.Repeat(First.Answers, Visit.MostOfFamily - 1)] };

        Assert.False(site.Services.GetRequiredService<VisitCookie>().HasRoomFor(family.Next(Kin.Ander)));
    }

    [Fact]
    public async Task Nobody_chosen_is_refused_and_of_a_child_there_is_no_partner()
    {
        using Browser browser = await site.Arrive(First, "/volgende");
        await browser.Submit();
        Assert.NotNull(browser.Page.QuerySelector("#fout a[href='#wie-partner']"));
        browser.Page.GetElementById("wie-fout")!.AssertSays(Text.Of("gezin.fout.wie"));

        using Browser child = await site.Arrive(Visitors.Of([.. People.Extension.Where(said => said.Item1 != "geboortedatum"), ("geboortedatum", "2015-03-04")]), "/volgende");
        Assert.Null(child.Page.GetElementById("wie-partner"));
        Assert.NotNull(child.Page.GetElementById("wie-kind"));
    }

    private static async Task Start(Browser browser, string who)
    {
        await browser.Follow("main a[href$='/volgende']");
        browser.Page.QuerySelector<IHtmlInputElement>($"#{VolgendeModel.Field}-{who}")!.IsChecked = true;
        await browser.Submit();
    }
}
