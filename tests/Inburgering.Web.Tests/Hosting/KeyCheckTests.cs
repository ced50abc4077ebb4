using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Inburgering.Web.Hosting;
using Inburgering.Web.Tests.Browsing;

namespace Inburgering.Web.Tests.Hosting;

/// <summary>What is wrong with the keys is found before a visitor finds it, and said with what to do.</summary>
public sealed class KeyCheckTests
{
    [Fact]
    public void Sound_keys_are_found_sound_and_nothing_else_is_left_in_the_folder()
    {
        using KeyRing ring = new();

        Assert.Null(ring.Check.Trouble());
        Assert.Null(ring.Check.Trouble());

        Assert.Matches(@"key-[0-9a-f-]{36}\.xml$", Assert.Single(ring.Files));
    }

    [Fact]
    public void A_folder_that_goes_while_the_site_runs_is_missed()
    {
        using KeyRing ring = new();
        Assert.Null(ring.Check.Trouble());

        Directory.Delete(ring.Folder, recursive: true);

        Assert.Contains($"{ring.Folder}, is gone. Put it back", ring.Check.Trouble(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_goes_while_the_site_runs_is_missed()
    {
        using KeyRing ring = new();
        Assert.Null(ring.Check.Trouble());

        File.Delete(ring.Files.Single());

        Assert.Contains("is no longer in the folder", ring.Check.Trouble(), StringComparison.Ordinal);
    }

    /// <summary>Nobody can write there, not even root.</summary>
    [Fact]
    public void A_folder_that_cannot_be_written_fails_now_and_not_when_the_next_key_is_due()
    {
        using KeyRing ring = new(OperatingSystem.IsLinux() ? "/proc" : throw new PlatformNotSupportedException());

        Assert.Contains("/proc, cannot be written, so that no new key can be made", ring.Check.Trouble(), StringComparison.Ordinal);
    }

    public static TheoryData<byte[]> Broken => [[], [.. "<key id="u8], RandomNumberGenerator.GetBytes(300), [.. "<key id=\"5f0c4e51-7ccf-4c5c-9d1b-5f0c4e517ccf\" version=\"1\" />"u8]];

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_file_is_named(byte[] content)
    {
        using KeyRing before = new();
        Assert.Null(before.Check.Trouble());
        string broken = Path.Combine(before.Folder, "key-zz-broken.xml");
        File.WriteAllBytes(broken, content);

        using KeyRing after = new(before.Folder);

        Assert.StartsWith($"The file of a key, {broken}, is broken", after.Check.Trouble(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_locks_the_files_and_is_missed_when_it_is_gone()
    {
        using X509Certificate2 certificate = Certificate();
        using KeyRing locked = new(lockedWith: certificate);
        Assert.Null(locked.Check.Trouble());
        using KeyRing again = new(locked.Folder, certificate);
        using KeyRing without = new(locked.Folder);

        Assert.DoesNotContain("<value>", File.ReadAllText(locked.Files.Single()), StringComparison.Ordinal);
        Assert.Null(again.Check.Trouble());
        Assert.Contains("cannot be opened", without.Check.Trouble(), StringComparison.Ordinal);
        Assert.Contains(KeyCertificates.OldSetting, without.Check.Trouble(), StringComparison.Ordinal);
        Assert.Single(without.Files);
    }

    /// <summary>A key lives ninety days, and what it sealed thirty more.</summary>
    [Theory]
    [InlineData(119, false)]
    [InlineData(121, true)]
    public void A_key_that_cannot_be_opened_matters_as_long_as_answers_need_it(int days, bool isWell)
    {
        using X509Certificate2 certificate = Certificate();
        using KeyRing locked = new(lockedWith: certificate);
        Assert.Null(locked.Check.Trouble());

        using KeyRing later = new(locked.Folder, clock: new FixedClock(DateTimeOffset.UtcNow.AddDays(days)));

        Assert.Equal(isWell, later.Check.Trouble() is null);
    }

    internal static X509Certificate2 Certificate()
    {
        using RSA key = RSA.Create(2048);
        return new CertificateRequest("CN=sleutels", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(1));
    }
}
