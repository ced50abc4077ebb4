namespace Inburgering.Proof.Tests.Paths;

/// <summary>Whoever answers, however they answer: it is decided, or it is said what to do next.</summary>
public class NoDeadEnd
{
    [LongFact]
    public void On_every_path_of_every_condition_and_ground_the_next_thing_is_clear_and_nothing_is_asked_twice()
    {
        PathReport.Write(EveryPath.Walks, EveryInterview.Produced);

        Nothing.IsWrong(EveryPath.Walks.SelectMany(walk => walk.Broken));
    }

    [LongFact]
    public void Every_interview_ends_with_every_permit_decided_or_with_what_to_find_out_or_wait_for() =>
        Nothing.IsWrong(EveryInterview.Produced.Broken);

    /// <summary>What each condition and ground can be, so that a path that is no longer walked is missed.</summary>
    [LongFact]
    public void Every_condition_and_ground_is_walked_to_every_verdict_that_the_rules_give_it()
    {
        string[] given = """
        aan-te-vragen 497: voldoet-niet, onzeker, onbekend
        aan-te-vragen 513: voldoet-niet, onbekend
        acht-jaar: voldoet-niet, voldoet, onbekend
        antecedenten 493: onzeker, voldoet, onbekend
        antecedenten 497: onzeker, voldoet, onbekend
        antecedenten 513: onzeker, voldoet, onbekend
        belgie-luxemburg: voldoet-niet, voldoet, onbekend
        bijzonder: voldoet-niet, onzeker, onbekend
        brief: voldoet-niet, onzeker, voldoet, onbekend
        brp 493: voldoet-niet, voldoet, onbekend
        brp 497: voldoet-niet, voldoet, onbekend
        brp 513: voldoet-niet, voldoet, onbekend
        grond-513 513: voldoet-niet, onzeker, voldoet, onbekend
        inburgering 497: voldoet-niet, onzeker, voldoet, onbekend
        inburgering 513: voldoet-niet, onzeker, voldoet, onbekend
        inburgeringsdiploma: voldoet-niet, onzeker, voldoet, onbekend
        inkomen: voldoet-niet, onzeker, voldoet, onbekend
        inspanningen: voldoet-niet, voldoet, onbekend
        leeftijd: voldoet-niet, voldoet, onbekend
        medisch: voldoet-niet, onzeker, voldoet, onbekend
        ononderbroken 513: voldoet-niet, voldoet, onbekend
        oud-certificaat: voldoet-niet, voldoet, onbekend
        roc: voldoet-niet, onzeker, voldoet, onbekend
        schooldiploma: voldoet-niet, voldoet, onbekend
        termijn 493: voldoet-niet, onzeker, voldoet, onbekend
        termijn 497: voldoet-niet, onzeker, voldoet, onbekend
        termijn 513: voldoet-niet, onzeker, voldoet, onbekend
        turkije: voldoet-niet, voldoet, onbekend
        vergunning-nu 493: voldoet-niet, voldoet, onbekend
        vergunning-nu 497: voldoet-niet, voldoet, onbekend
        vergunning-nu 513: voldoet-niet, voldoet, onbekend
        vijf-jaar 493: onzeker, voldoet, onbekend
        vijf-jaar 497: voldoet-niet, voldoet, onbekend
        vijf-jaar 513: voldoet-niet, onzeker, voldoet, onbekend
        voldoende-ingeburgerd: voldoet-niet, onzeker, onbekend
        zorgverzekering 513: voldoet-niet, voldoet, onbekend
        """.Split('\n');

        string[] walked = [.. EveryPath.Walks.GroupBy(walk => walk.Subject.Split(':')[0]).Select(walks => $"{walks.Key}: {string.Join(", ", Verdicts(walks))}")];

        Nothing.IsWrong(given.Except(walked).Select(line => $"not walked: {line}").Concat(walked.Except(given).Select(line => $"not given: {line}")));
    }

    private static IEnumerable<string> Verdicts(IEnumerable<Walk> walks) => walks
        .SelectMany(walk => walk.Witnesses)
        .Select(witness => witness.Finding)
        .OfType<Finding>()
        .Select(finding => finding.Verdict)
        .Distinct()
        .Order()
        .Select(verdict => verdict.Wire());
}
