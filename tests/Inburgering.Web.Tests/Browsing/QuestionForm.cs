using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Inburgering.Domain.Composition;

namespace Inburgering.Web.Tests.Browsing;

/// <summary>Fills in the questions of a page by their kind, from answers as they go over the wire.</summary>
public sealed class QuestionForm(IHtmlFormElement form)
{
    private static readonly string[] Marks = ["", "-dag", "-1-van-dag", "-lezen"];

    /// <summary>The questions that the form puts.</summary>
    public IReadOnlyList<Question> Questions { get; } =
        [.. Questionnaire.All.Where(question => Marks.Any(mark => form.QuerySelector($"[name='{question.Id}{mark}']") is not null))];

    public void Fill(string question, string wire)
    {
        using JsonDocument document = JsonDocument.Parse(wire);
        Fill(Questionnaire.Find(question)!, document.RootElement);
    }

    /// <summary>Fills in a question; what stood in its fields goes.</summary>
    public void Fill(Question question, JsonElement wire)
    {
        Clear(question);
        string id = question.Id;
        bool isWord = wire.ValueKind is JsonValueKind.String;
        switch (question)
        {
            case YesNoQuestion or ChoiceQuestion:
                Tick(id, wire.GetString()!);
                break;
            case ChoicesQuestion:
                foreach (JsonElement option in wire.EnumerateArray())
                {
                    Tick(id, option.GetString()!);
                }

                break;
            case NumberQuestion when !isWord:
                Type(id, wire.GetRawText());
                break;
            case BirthDateQuestion when wire.GetString()!.Split('-') is [['1' or '2', ..], ..] parts:
                TypeDate(id, (parts.ElementAtOrDefault(2) ?? "").TrimStart('0'), (parts.ElementAtOrDefault(1) ?? "").TrimStart('0'), parts[0]);
                break;
            case DateQuestion or DateOrWordQuestion when DateOnly.TryParse(wire.GetString(), out DateOnly date):
                TypeDate(id, date);
                break;
            case PeriodsQuestion when !isWord && wire.GetArrayLength() > 0:
                FillPeriods(id, wire);
                break;
            case PeriodsQuestion when !isWord:
                Tick($"{id}-anders", "geen");
                break;
            case AttemptsQuestion when !isWord:
                FillAttempts(id, wire);
                break;
            default:
                Tick($"{id}-anders", wire.GetString()!);
                break;
        }
    }

    /// <summary>Whether there is a button or box of a value.</summary>
    public bool Offers(string name, string value) => form.QuerySelector($"input[name='{name}'][value='{value}']") is not null;

    /// <summary>Presses a round button, or ticks a box.</summary>
    public void Tick(string name, string value)
    {
        IHtmlInputElement? input = form.QuerySelector<IHtmlInputElement>($"input[name='{name}'][value='{value}']");
        Assert.True(input is not null, $"The form offers no {name}={value}.");
        if (input.Type == "radio")
        {
            foreach (IHtmlInputElement other in form.QuerySelectorAll<IHtmlInputElement>($"input[name='{name}']"))
            {
                other.IsChecked = false;
            }
        }

        input.IsChecked = true;
    }

    public void Type(string name, string value) => Assert.IsAssignableFrom<IHtmlInputElement>(form.QuerySelector($"input[name='{name}']")).Value = value;

    public void TypeDate(string name, string day, string month, string year)
    {
        Type($"{name}-dag", day);
        Type($"{name}-maand", month);
        Type($"{name}-jaar", year);
    }

    public void Choose(string name, string value) => Assert.IsAssignableFrom<IHtmlSelectElement>(form.QuerySelector($"select[name='{name}']")).Value = value;

    private void Clear(Question question)
    {
        foreach (IElement element in form.QuerySelectorAll($"[name='{question.Id}'], [name^='{question.Id}-']"))
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox" } box: box.IsChecked = false; break;
                case IHtmlInputElement field: field.Value = ""; break;
                case IHtmlSelectElement list: list.Value = ""; break;
            }
        }
    }

    private void TypeDate(string name, DateOnly date) => TypeDate(name, $"{date.Day}", $"{date.Month}", $"{date.Year}");

    private void FillPeriods(string id, JsonElement periods)
    {
        int row = 0;
        foreach (JsonElement period in periods.EnumerateArray())
        {
            row++;
            TypeDate($"{id}-{row}-van", DateOnly.Parse(period.GetProperty("van").GetString()!));
            TypeDate($"{id}-{row}-tot", DateOnly.Parse(period.GetProperty("tot").GetString()!));
        }
    }

    /// <summary>A part left out was not passed and not tried.</summary>
    private void FillAttempts(string id, JsonElement attempts)
    {
        foreach (string part in AttemptsQuestion.Parts)
        {
            JsonElement said = attempts.EnumerateArray().FirstOrDefault(attempt => attempt.GetProperty("onderdeel").GetString() == part);
            string state = Flag(said, "gehaald") ? "gehaald" : Flag(said, "vrijgesteld") ? "vrijgesteld" : Flag(said, "weetNiet") ? "weet-niet" : "niet-gehaald";
            Choose($"{id}-{part}", state);
            Type($"{id}-{part}-examen", Count(said, "examen"));
            if (AttemptsQuestion.LanguageParts.Contains(part))
            {
                Type($"{id}-{part}-nt2", Count(said, "nt2"));
            }
        }
    }

    private static bool Flag(JsonElement said, string name) =>
        said.ValueKind is JsonValueKind.Object && said.TryGetProperty(name, out JsonElement flag) && flag.GetBoolean();

    private static string Count(JsonElement said, string name) =>
        said.ValueKind is JsonValueKind.Object && said.TryGetProperty(name, out JsonElement count) ? count.GetRawText() : "0";
}
