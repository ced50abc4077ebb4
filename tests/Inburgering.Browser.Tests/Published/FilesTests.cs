namespace Inburgering.Browser.Tests.Published;

/// <summary>What is published holds the site, and not what it is made with.</summary>
public sealed class FilesTests
{
    [PublishedTheory]
    [InlineData("Microsoft.CodeAnalysis*")]
    [InlineData("*RuntimeCompilation*")]
    [InlineData("*.cshtml")]
    [InlineData("refs")]
    public void Nothing_that_compiles_views_is_published(string files) =>
        Assert.Empty(Directory.EnumerateFileSystemEntries(PublishedSite.Folder!, files, SearchOption.AllDirectories));
}
