namespace Inburgering.Proof.Tests.Paths;

/// <summary>A fact that would take <c>dotnet test</c> too long: <c>.ci/run</c> holds it, and who sets <c>EVERY_PATH=1</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LongFactAttribute : FactAttribute
{
    private const string Variable = "EVERY_PATH";

    public LongFactAttribute() =>
        Skip = Environment.GetEnvironmentVariable(Variable) == "1" ? null : "takes longer than a minute; .ci/run runs it, or EVERY_PATH=1 dotnet test";
}
