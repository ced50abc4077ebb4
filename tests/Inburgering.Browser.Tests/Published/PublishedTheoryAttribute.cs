namespace Inburgering.Browser.Tests.Published;

/// <summary>A theory about the site as it is published; skipped, with the reason, where nobody says where that is.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PublishedTheoryAttribute : TheoryAttribute
{
    public PublishedTheoryAttribute() =>
        Skip = PublishedSite.Folder is null ? $"{PublishedSite.Variable} names no folder; .ci/run publishes the site and does" : null;
}
