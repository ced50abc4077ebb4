namespace Inburgering.Fuzz.Tests.Driving;

/// <summary>A fact about the site as it is published; skipped, with the reason, where nobody says where that is.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PublishedFactAttribute : FactAttribute
{
    public PublishedFactAttribute() => Skip = RunningSite.Missing;
}

/// <summary>A theory about the site as it is published; skipped, with the reason, where nobody says where that is.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PublishedTheoryAttribute : TheoryAttribute
{
    public PublishedTheoryAttribute() => Skip = RunningSite.Missing;
}
