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

// In one process: the applicants are found once, and no project is made that the central package versions would refuse.
Job job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(4).WithIterationCount(10);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.AddJob(job));
