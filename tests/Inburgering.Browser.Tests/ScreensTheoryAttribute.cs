using Inburgering.Browser.Tests.Driving;

namespace Inburgering.Browser.Tests;

/// <summary>A theory that writes pictures; skipped, with the reason, unless they are asked for.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ScreensTheoryAttribute : TheoryAttribute
{
    private const string Variable = "SCREENS";

    public ScreensTheoryAttribute() =>
        Skip = Environment.GetEnvironmentVariable(Variable) == "1" ? Programs.Missing : "writes pictures; .ci/screens asks for them";
}
