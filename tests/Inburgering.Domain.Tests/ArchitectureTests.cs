using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnit;
using Inburgering.Domain.Composition;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Inburgering.Domain.Tests;

/// <summary>The three floors of the domain: kernel, subjects, composition. Nothing looks up, and nothing looks out of the window.</summary>
public class ArchitectureTests
{
    private static readonly Architecture Domain = new ArchLoader().LoadAssemblies(typeof(Catalogue).Assembly).Build();

    private static readonly IObjectProvider<IType> Kernel = Floor("Kernel");
    private static readonly IObjectProvider<IType> Subjects = Floor("Subjects");
    private static readonly IObjectProvider<IType> Composition = Floor("Composition");

    [Fact]
    public void The_kernel_knows_no_subject() => Types().That().Are(Kernel).Should().NotDependOnAny(Subjects).Check(Domain);

    [Fact]
    public void The_kernel_knows_no_composition() => Types().That().Are(Kernel).Should().NotDependOnAny(Composition).Check(Domain);

    [Fact]
    public void A_subject_knows_no_composition() => Types().That().Are(Subjects).Should().NotDependOnAny(Composition).Check(Domain);

    [Fact]
    public void Every_type_of_the_domain_stands_on_one_of_the_floors() => Assert.Equal(
        ["Composition", "Kernel", "Subjects"],
        typeof(Catalogue).Assembly.GetTypes()
            .Select(type => type.Namespace ?? "")
            .Where(name => name.StartsWith("Inburgering.", StringComparison.Ordinal))
            .Select(name => name.Split('.').ElementAtOrDefault(2) ?? name)
            .Distinct()
            .Order(StringComparer.Ordinal));

    /// <summary>An assembly that is not referred to cannot be used: the domain lives by the runtime alone.</summary>
    [Fact]
    public void The_domain_knows_neither_the_web_nor_any_package() => Assert.All(
        typeof(Catalogue).Assembly.GetReferencedAssemblies(),
        used => Assert.Matches(@"^System\.(Collections|Linq|Memory|Resources|Runtime|Security\.Cryptography|Text)\b", used.Name));

    private static IObjectProvider<IType> Floor(string name) =>
        Types().That().ResideInNamespaceMatching($@"^Inburgering\.Domain\.{name}(\.|$)").As(name);
}
