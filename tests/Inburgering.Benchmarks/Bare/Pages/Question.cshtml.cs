using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Bare.Pages;

/// <summary>One of three questions; after the third comes the first again.</summary>
public sealed class QuestionModel(AnswersCookie cookie) : PageModel
{
    private const int Last = 3;

    public static IReadOnlyList<string> Options { get; } = ["yes", "no", "unknown"];

    [FromRoute]
    public int Number { get; set; }

    public string? Said { get; private set; }

    public void OnGet() => Said = cookie.Read(Request).GetValueOrDefault(Key);

    public IActionResult OnPost([FromForm] string? answer)
    {
        if (answer is null || !Options.Contains(answer))
        {
            return Page();
        }

        Dictionary<string, string> answers = cookie.Read(Request);
        answers[Key] = answer;
        cookie.Write(Response, answers);
        return RedirectToPage(new { number = Number == Last ? 1 : Number + 1 });
    }

    private string Key => $"question-{Number}";
}
