using System.Security.Cryptography.X509Certificates;
using Inburgering.Web.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;

namespace Inburgering.Web.Tests.Hosting;

/// <summary>A folder with keys, and the site's look at it, as after a start.</summary>
internal sealed class KeyRing : IDisposable
{
    private readonly ServiceProvider _services;

    private readonly bool _isOwn;

    public KeyRing(string? folder = null, X509Certificate2? lockedWith = null, TimeProvider? clock = null)
    {
        _isOwn = folder is null;
        Folder = folder ?? Directory.CreateTempSubdirectory("inburgering-keys-").FullName;
        ServiceCollection services = new();
        IDataProtectionBuilder keys = services.AddDataProtection().PersistKeysToFileSystem(new(Folder));
        if (lockedWith is not null)
        {
            keys.ProtectKeysWithCertificate(lockedWith);
        }

        _services = services.BuildServiceProvider();
        Check = new(new(Folder), _services.GetRequiredService<IDataProtectionProvider>(), _services.GetRequiredService<IKeyManager>(), clock ?? TimeProvider.System);
    }

    public string Folder { get; }

    public KeyCheck Check { get; }

    public IEnumerable<string> Files => Directory.EnumerateFileSystemEntries(Folder);

    public void Dispose()
    {
        _services.Dispose();
        if (_isOwn && Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
