using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Inburgering.Domain.Composition;

namespace Inburgering.Benchmarks;

/// <summary>What the interview of the longest applicant costs, beside one assessment of the same answers.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class InterviewBenchmarks
{
    private Answers _answers = Answers.None;
    private Edition _edition;
    private Law _law = new(Edition.InForce);
    private ImmutableArray<Answers> _pages = [];

    /// <summary>What the applicant asks for.</summary>
    [Params("493", "513", "advies")]
    public string Permit { get; set; } = "";

    [GlobalSetup]
    public void FindApplicant()
    {
        LongestApplicant longest = LongestApplicant.Of(Permit);
        (_answers, _edition, _law, _pages) = (longest.Answers, longest.Edition, new(longest.Edition), longest.Pages);
    }

    /// <summary>One assessment of all that was said.</summary>
    [Benchmark(Baseline = true)]
    public Question? Assess() => Assessment.Of(_answers, _law).Next;

    /// <summary>The same with the list: papers, steps, form and dates.</summary>
    [Benchmark]
    public Checklist AssessAndList() => Assessment.Of(_answers, _law).Checklist;

    /// <summary>The same with the ways to each permit that is not met, and its first day.</summary>
    [Benchmark]
    public int AssessAndFindWays()
    {
        Assessment assessment = Assessment.Of(_answers, _law);
        return assessment.Permits.Sum(judgement => assessment.WayThere(judgement)?.Ways.Length ?? 0);
    }

    /// <summary>The whole interview, from the first question to the outcome: what one page costs at the end.</summary>
    [Benchmark]
    public Question? Walk() => Interview.Along(_answers, _edition).Next;

    /// <summary>The walk of every page of the interview, one after another: what the visitor costs in all.</summary>
    [Benchmark]
    public int WalkEveryPage()
    {
        int walked = 0;
        foreach (Answers answers in _pages)
        {
            walked += Interview.Along(answers, _edition).Walked.Length;
        }

        return walked;
    }
}
