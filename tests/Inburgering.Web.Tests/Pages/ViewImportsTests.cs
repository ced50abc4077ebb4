using System.Xml.Linq;
using Inburgering.Testing;

namespace Inburgering.Web.Tests.Pages;

/// <summary>A view that is edited while the site runs is compiled without the usings of the project, so it has them of its own.</summary>
public sealed class ViewImportsTests
{
    private static readonly string Web = Path.Combine(Repository.Root, "src", "Inburgering.Web");

    [Theory]
    [InlineData("Pages")]
    [InlineData("Kinds")]
    public void Views_use_every_namespace_that_the_project_uses(string folder)
    {
        IEnumerable<string> project = XDocument.Load(Path.Combine(Web, "Inburgering.Web.csproj")).Descendants("Using").Select(use => $"@using {use.Attribute("Include")!.Value}");

        string[] views = File.ReadAllLines(Path.Combine(Web, folder, "_ViewImports.cshtml"));

        Assert.Empty(project.Except(views));
    }
}
