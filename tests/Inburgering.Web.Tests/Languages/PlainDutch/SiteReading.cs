namespace Inburgering.Web.Tests.Languages.PlainDutch;

/// <summary>All pages of the site, read once for the tests that measure them; the report is written as soon as they are read.</summary>
public sealed class SiteReading : IAsyncLifetime
{
    internal IReadOnlyList<MeasuredPage> Pages { get; private set; } = [];

    public async Task InitializeAsync()
    {
        using Site site = new();
        Pages = await SitePages.Read(site);
        Report.Write(Pages);
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
