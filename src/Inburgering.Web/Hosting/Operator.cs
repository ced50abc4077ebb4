using System.Net.Mail;
using Inburgering.Domain.Composition;

namespace Inburgering.Web.Hosting;

/// <summary>Who runs the site and where it stands, as far as the settings say: for the description of the API, for security.txt, and for visitors who found a mistake.</summary>
/// <param name="Name">How they are called.</param>
/// <param name="Email">Where mail reaches them.</param>
/// <param name="Address">A page about them.</param>
/// <param name="Site">Where the site itself stands, without a path; null where nobody says.</param>
public sealed record Operator(string? Name, string? Email, Uri? Address, Uri? Site)
{
    public const string NameSetting = "Beheer:Naam";
    public const string EmailSetting = "Beheer:Email";
    public const string AddressSetting = "Beheer:Adres";
    public const string SiteSetting = "Beheer:Site";

    /// <summary>Whether anybody is named: name, mail and page come together.</summary>
    public bool IsNamed => Email is not null;

    /// <summary>A letter to them about a page, begun: with the version of the rules, and nothing that the visitor answered.</summary>
    /// <param name="site">How the site is called.</param>
    /// <param name="request">What not to write.</param>
    /// <param name="page">The path of the page.</param>
    public string MailAbout(string site, string request, string page) =>
        $"mailto:{Email}?subject={Uri.EscapeDataString($"{site} {RuleVersion.Current}")}&body={Uri.EscapeDataString($"{request}\r\n\r\n{page}")}";

    /// <summary>The operator that the settings name.</summary>
    /// <exception cref="StartRefusedException">Something of it cannot be, or is missing.</exception>
    public static Operator Named(IConfiguration configuration)
    {
        Operator named = new(Said(configuration, NameSetting), Said(configuration, EmailSetting), Web(configuration, AddressSetting), Web(configuration, SiteSetting));
        if (new object?[] { named.Name, named.Email, named.Address }.Count(part => part is null) is 1 or 2)
        {
            throw new StartRefusedException($"The settings '{NameSetting}', '{EmailSetting}' and '{AddressSetting}' say who runs the site: give all three, or none.");
        }

        if (named.Email is { } email && !(MailAddress.TryCreate(email, out MailAddress? mail) && mail.Address == email))
        {
            throw new StartRefusedException($"The setting '{EmailSetting}' is '{email}', but it must be an address for mail such as beheer@example.org.");
        }

        return named.Site is null or { AbsolutePath: "/", Query: "", Fragment: "" }
            ? named
            : throw new StartRefusedException($"The setting '{SiteSetting}' is '{named.Site}', but it must have no path, such as https://wizard.example.");
    }

    private static string? Said(IConfiguration configuration, string setting) => configuration[setting] is { Length: > 0 } said ? said : null;

    private static Uri? Web(IConfiguration configuration, string setting) =>
        Said(configuration, setting) is not { } said ? null
        : Uri.TryCreate(said, UriKind.Absolute, out Uri? address) && address.Scheme == Uri.UriSchemeHttps && address.UserInfo.Length == 0 ? address
        : throw new StartRefusedException($"The setting '{setting}' is '{said}', but it must be an address such as https://www.example.org.");
}
