using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Integration;

namespace Inburgering.Domain.Tests.Composition;

/// <summary>Every rule cites its provisions, and every provision is carried by something.</summary>
public class CarriedProvisionsTests
{
    public static TheoryData<string> Ids => new(Catalogue.Provisions.Select(provision => provision.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_provision_is_carried_by_a_question_rule_item_step_entry_or_date(string id)
    {
        Provision provision = Catalogue.Provisions.Single(provision => provision.Id == id);

        Assert.True(Carriers.Of(provision).Any, $"Nothing carries {id}.");
    }

    [Fact]
    public void Every_question_rule_item_step_entry_date_and_fact_cites_a_provision_of_the_catalogue()
    {
        var cited = Questionnaire.All.Select(q => (q.Id, q.Provisions.AsEnumerable()))
            .Concat(Permit.StrongestFirst.SelectMany(permit => Demands.Of(permit)).Select(c => (c.Id, c.Provisions.AsEnumerable())))
            .Concat(Grounds.All.Select(g => (g.Id, g.Provisions.AsEnumerable())))
            .Concat(Catalogue.Items.Select(i => (i.Id, i.Provisions.AsEnumerable())))
            .Concat(Catalogue.Steps.Select(s => (s.Id, s.Provisions.AsEnumerable())))
            .Concat(Catalogue.FormEntries.Select(e => (e.Key, e.Provisions.AsEnumerable())))
            .Concat(Catalogue.Dates.Select(d => (d.Id, d.Provisions.AsEnumerable())))
            .Concat(Catalogue.Facts.Select(f => (f.Id, f.Provisions.AsEnumerable())));

        Assert.All(cited, carrier =>
        {
            Assert.NotEmpty(carrier.Item2);
            Assert.All(carrier.Item2, provision => Assert.Contains(provision, Catalogue.Provisions));
        });
    }

    [Theory]
    [MemberData(nameof(AcceptanceCase.Files), MemberType = typeof(AcceptanceCase))]
    public void A_finding_rests_only_on_provisions_that_its_condition_declares(string file)
    {
        AcceptanceCase acceptance = AcceptanceCase.Load(file);
        Assessment assessment = Applicant.Of(acceptance.Answers, acceptance.Edition).Assessment;

        foreach (Judgement judgement in assessment.Permits)
        {
            foreach (Finding condition in judgement.Conditions)
            {
                Provision[] declared = [.. Demands.Of(judgement.Permit).Single(c => c.Id == condition.Id).Provisions, .. Grounds.All.SelectMany(ground => ground.Provisions)];
                Assert.NotEmpty(condition.Provisions);
                Assert.All(condition.AndParts(), finding => Assert.All(finding.Provisions, provision => Assert.Contains(provision, declared)));
            }
        }
    }
}
