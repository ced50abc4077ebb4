using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Inburgering.Benchmarks;
using Inburgering.Benchmarks.Pages;

if (args is ["pages", var bare, var ours, var port, var seconds])
{
    int first = int.Parse(port, CultureInfo.InvariantCulture);
    await new Comparison(
        new(bare, first),
        new(ours, first + 1, LongestApplicant.Of("513").Answers),
        TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture))).Run();
    return;
}

#pragma warning disable IDE0011
if (args is ["quick"])
{
    foreach (string p in new[] { "493", "513", "advies" })
    {
        LongestApplicant a = LongestApplicant.Of(p);
        Inburgering.Domain.Kernel.Judging.Law law = new(a.Edition);
        (double t1, long b1) = M(() => Inburgering.Domain.Composition.Assessment.Of(a.Answers, law));
        (double t2, long b2) = M(() => Inburgering.Domain.Composition.Interview.Along(a.Answers, a.Edition));
        (double t3, long b3) = M(() => Inburgering.Domain.Composition.Assessment.Of(a.Answers, law).Checklist);
        Console.WriteLine($"{p} {a.Interview.Walked.Length} assess {t1:0.0} us {b1} B; list {t3:0.0} us {b3}; walk {t2:0.0} us {b2} B; x {t2 / t1:0.00}");
    }
    return;
    static (double, long) M(Func<object> f)
    {
        for (int i = 0; i < 3000; i++) f();
        Thread.Sleep(300);
        for (int i = 0; i < 3000; i++) f();
        double best = double.MaxValue;
        for (int r = 0; r < 400; r++) { long t = System.Diagnostics.Stopwatch.GetTimestamp(); for (int i = 0; i < 10; i++) f(); best = Math.Min(best, System.Diagnostics.Stopwatch.GetElapsedTime(t).TotalMicroseconds / 10); }
        long b = GC.GetAllocatedBytesForCurrentThread(); f(); return (best, GC.GetAllocatedBytesForCurrentThread() - b);
    }
}

if (args is ["loop", var who])
{
    LongestApplicant a = LongestApplicant.Of(who);
    var w = System.Diagnostics.Stopwatch.StartNew();
    while (w.Elapsed.TotalSeconds < 12) Inburgering.Domain.Composition.Interview.Along(a.Answers, a.Edition);
    return;
}

// In one process: the applicants are found once, and no project is made that the central package versions would refuse.
Job job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(4).WithIterationCount(10);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.AddJob(job));
