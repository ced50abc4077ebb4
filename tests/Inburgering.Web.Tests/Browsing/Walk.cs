using System.Text.Json;
using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Testing;
using Inburgering.Web.Tests.Results;

namespace Inburgering.Web.Tests.Browsing;

/// <summary>
/// A visitor who answers what the pages ask, from answers as they go over the wire. A word or date may stand without
/// quotes; what there is no answer for is not known, or ends the walk.
/// </summary>
public sealed class Walk(Browser browser)
{
    private const int MostPages = 120;

    /// <summary>The acceptance cases that a visitor can tell on the pages: one option is taken over the API that a page does not show to everyone.</summary>
    public static TheoryData<string> Cases => [.. Visitors.Cases.Where(file => ShowsAll(AcceptanceCase.Load(file).Answers))];

    private readonly Dictionary<string, JsonElement> _answers = new(StringComparer.Ordinal);

    public Browser Browser { get; } = browser;

    /// <summary>What the visitor would answer, by question, as it goes over the wire.</summary>
    public IReadOnlyDictionary<string, JsonElement> Answers => _answers;

    /// <summary>The addresses of the question pages answered, in order.</summary>
    public List<string> Pages { get; } = [];

    /// <summary>The ids of the questions answered, in order.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>The answers that the visitor gave, as they go over the wire.</summary>
    public IReadOnlyDictionary<string, JsonElement> Given => Asked.Where(_answers.ContainsKey).ToDictionary(id => id, id => _answers[id]);

    /// <summary>Whether questions without an answer are answered with "weet ik niet" instead of ending the walk.</summary>
    public bool KnowsNothingElse { get; init; }

    public string? QuestionPage => Browser.Path.StartsWith("/vraag/", StringComparison.Ordinal) ? Browser.Path["/vraag/".Length..] : null;

    public Walk Says(params (string Question, string Value)[] answers)
    {
        foreach ((string question, string value) in answers)
        {
            _answers[question] = People.Wire(question, value);
        }

        return this;
    }

    /// <summary>Takes the answers of an acceptance case, or of the body of an API call.</summary>
    public Walk Says(JsonElement answers)
    {
        foreach (JsonProperty answer in answers.EnumerateObject())
        {
            _answers[answer.Name] = answer.Value.Clone();
        }

        return this;
    }

    /// <summary>Begins at the start page and answers until there is no question left or no answer.</summary>
    public async Task<Walk> FromStart()
    {
        await Browser.Open("/");
        await Browser.Follow("main a.btn[href*='/vraag/']");
        return await Onwards();
    }

    /// <summary>Answers from the page that is shown until there is no question left or no answer.</summary>
    public async Task<Walk> Onwards() => await Until(_ => false);

    /// <summary>Answers until a question is put.</summary>
    public async Task<Walk> UntilAsked(string question)
    {
        await Until(page => page == question);
        Assert.Equal(question, QuestionPage);
        return this;
    }

    /// <summary>Fills in the questions of the page and goes on; false when there is no answer to one.</summary>
    public async Task<bool> AnswerPage()
    {
        QuestionForm form = new(Browser.Form);
        Assert.NotEmpty(form.Questions);
        foreach (Question question in form.Questions)
        {
            if (AnswerTo(question) is not { } answer)
            {
                return false;
            }

            form.Fill(question, answer);
        }

        Pages.Add(QuestionPage!);
        Asked.AddRange(form.Questions.Select(question => question.Id));
        await Browser.Submit();
        string[] mistakes = [.. Browser.Page.QuerySelectorAll("#fout li").Select(mistake => mistake.TextContent)];
        Assert.True(mistakes.Length == 0, $"{Pages[^1]}: {string.Join(' ', mistakes)}");
        if (Pages[^1] == RequestQuestions.Vergunning.Id && _answers.ContainsKey(RequestQuestions.DatumAanvraag.Id) && !Asked.Contains(RequestQuestions.DatumAanvraag.Id))
        {
            // Not asked, since it is today: who posts on another day goes there and says so.
            await Browser.Open($"/vraag/{RequestQuestions.DatumAanvraag.Id}");
        }

        return true;
    }

    private async Task<Walk> Until(Func<string, bool> stops)
    {
        while (QuestionPage is { } page && !stops(page) && await AnswerPage())
        {
            Assert.True(Pages.Count < MostPages, $"Asked in a circle: {string.Join(' ', Pages.TakeLast(10))}");
        }

        return this;
    }

    /// <summary>Whether every option of these answers is shown to who gives them.</summary>
    private static bool ShowsAll(JsonElement wire)
    {
        var answers = Questionnaire.Read(wire);
        return Questionnaire.All.OfType<ChoicesQuestion>().All(question =>
            answers.To(question) is not Answer<Choices> { Value.Options: var ticked } || ticked.All(option => question.Offers(option, answers)));
    }

    private JsonElement? AnswerTo(Question question)
    {
        if (_answers.TryGetValue(question.Id, out JsonElement answer))
        {
            return answer;
        }

        if (!KnowsNothingElse || !question.MayBeUnknown)
        {
            return null;
        }

        using JsonDocument document = JsonDocument.Parse(question is ChoicesQuestion ? $"[\"{Question.DontKnowWord}\"]" : $"\"{Question.DontKnowWord}\"");
        return document.RootElement.Clone();
    }
}
