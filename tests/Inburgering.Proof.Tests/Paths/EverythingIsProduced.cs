using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Proof.Tests.Paths;

/// <summary>Every paper, step, date, gap and place of the form is on some list, and no list holds another.</summary>
public class EverythingIsProduced
{
    [LongFact]
    public void Every_paper_of_every_person_and_sort_is_on_some_list_and_no_other() =>
        Same([.. ContractIds.Papers], EveryInterview.Produced.Items.Keys);

    [LongFact]
    public void Every_step_is_on_some_list_and_no_other()
    {
        Same(ContractIds.Steps, EveryInterview.Produced.Steps.Keys);
        Same(ContractIds.Steps, Catalogue.Steps.Select(step => step.Id));
    }

    [LongFact]
    public void Every_date_is_on_some_time_line_and_no_other()
    {
        Same(ContractIds.Dates, EveryInterview.Produced.Dates.Keys);
        Same(ContractIds.Dates, Catalogue.Dates.Select(date => date.Id));
    }

    [LongFact]
    public void Every_thing_to_do_wait_for_or_find_out_is_missing_for_someone_and_no_other() =>
        Same(
            ContractIds.Gaps,
            EveryInterview.Produced.Gaps.Keys.Where(gap => !AboutAQuestion(gap)));

    [LongFact]
    public void Every_question_that_a_verdict_hangs_on_is_to_be_found_out_by_someone() => Same(
        Questionnaire.All.Except(ContractIds.OnlyForTheList.Append(RequestQuestions.Vergunning).Append(RequestQuestions.DatumAanvraag)).Select(question => $"uitzoeken {question.Id}"),
        EveryInterview.Produced.Gaps.Keys.Where(gap => AboutAQuestion(gap) && gap.StartsWith("uitzoeken ", StringComparison.Ordinal)));

    [LongFact]
    public void Every_place_of_the_form_is_filled_in_by_someone() =>
        Same(Catalogue.FormEntries.Select(entry => entry.Key), EveryInterview.Produced.Entries.Keys);

    [LongFact]
    public void Every_kind_of_paper_is_one_of_the_contract() =>
        Same(ContractIds.Papers.Select(paper => paper.Split(' ', ':')[0]).Distinct(), Catalogue.Items.Select(item => item.Id));

    /// <summary>
    /// One that opened a way is named only to who came before it, and one that changes words only to nobody (R28). That one's own income
    /// comes first changes nothing for who came before it: on that very day 513 opened, and while it is closed no income is asked (R26, R39).
    /// </summary>
    [LongFact]
    public void Every_law_change_decides_something_for_someone_and_later_for_someone_who_posts_too_soon()
    {
        LawChange[] ofResults = [.. Catalogue.LawChanges.Where(change => !change.OnlyWords)];

        Same(
            [.. ofResults.Where(change => !change.OpensAWay).Select(change => $"now {change}"), .. ofResults.Where(change => change != IncomeChanges.EigenNorm).Select(change => $"later {change}")],
            [.. EveryInterview.Produced.Applied.Keys.Select(change => $"now {change}"), .. EveryInterview.Produced.Later.Keys.Select(change => $"later {change}")]);
    }

    [LongFact]
    public void Everything_that_is_not_looked_at_is_named_to_someone() =>
        Same(ContractIds.NotLookedAt, EveryInterview.Produced.NotLookedAt.Keys);

    [LongFact]
    public void Every_permit_is_recommended_to_someone() => Same(Permit.StrongestFirst, EveryInterview.Produced.Ticked.Keys);

    private static bool AboutAQuestion(string gap) =>
        gap.Split(' ') is ["vragen" or "uitzoeken", string id] && Questionnaire.Find(id) is not null;

    private static void Same<T>(IEnumerable<T> expected, IEnumerable<T> produced)
    {
        T[] wanted = [.. expected];
        T[] found = [.. produced];
        Assert.True(
            wanted.ToHashSet().SetEquals(found),
            $"never produced: {string.Join(", ", wanted.Except(found))}; not in the contract: {string.Join(", ", found.Except(wanted))}");
    }
}
