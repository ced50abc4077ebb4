using Xunit.Abstractions;

[assembly: TestCollectionOrderer("Inburgering.Domain.Tests.Approved.CataloguesFirst", "Inburgering.Domain.Tests")]

namespace Inburgering.Domain.Tests.Approved;

/// <summary>
/// The tests that look at most run first: when rules are changed on purpose, to see whether a test notices, most changes are
/// noticed there, and the run can stop.
/// </summary>
public sealed class CataloguesFirst : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderByDescending(collection => collection.DisplayName.Contains(nameof(CatalogueTests), StringComparison.Ordinal));
}
