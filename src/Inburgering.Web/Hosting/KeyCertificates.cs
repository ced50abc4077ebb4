using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Inburgering.Web.Hosting;

/// <summary>Certificates that lock the key files, so that who copies the folder has nothing: the first locks new keys, each opens those it locked.</summary>
public static class KeyCertificates
{
    /// <summary>The file with the certificate that locks, and its private key, in PEM.</summary>
    public const string Setting = "Sleutels:Certificaat";

    /// <summary>The same for the certificate before it, which still opens keys that it locked.</summary>
    public const string OldSetting = "Sleutels:OudCertificaat";

    /// <exception cref="StartRefusedException">A file named is not there, or has no such certificate.</exception>
    public static ImmutableArray<X509Certificate2> Of(IConfiguration configuration) =>
        [.. new[] { Setting, OldSetting }.Where(setting => configuration[setting] is not null).Select(setting => Load(setting, configuration[setting]!))];

    private static X509Certificate2 Load(string setting, string file)
    {
        try
        {
            X509Certificate2 certificate = X509Certificate2.CreateFromPemFile(file);
            return certificate.GetRSAPrivateKey() is not null ? certificate : throw new CryptographicException("It holds no RSA key.");
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new StartRefusedException($"The setting '{setting}' must name a PEM file with a certificate and its RSA key, but '{file}' cannot be used: {e.Message}");
        }
    }
}
