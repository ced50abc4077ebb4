using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Inburgering.Bare;

/// <summary>The answers in a protected cookie.</summary>
public sealed class AnswersCookie(IDataProtectionProvider protection)
{
    private const string Name = "answers";

    private readonly IDataProtector _protector = protection.CreateProtector(Name);

    public Dictionary<string, string> Read(HttpRequest request) =>
        request.Cookies[Name] is { } cookie ? JsonSerializer.Deserialize<Dictionary<string, string>>(_protector.Unprotect(cookie))! : [];

    public void Write(HttpResponse response, Dictionary<string, string> answers) =>
        response.Cookies.Append(Name, _protector.Protect(JsonSerializer.Serialize(answers)), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax });
}
