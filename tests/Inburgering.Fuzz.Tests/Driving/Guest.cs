using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Inburgering.Fuzz.Tests.Making;
using Inburgering.Web.Tests.Browsing;

namespace Inburgering.Fuzz.Tests.Driving;

/// <summary>An honest visitor who goes the whole way, with a story of their own, and remembers what they saw.</summary>
/// <param name="ask">How requests are sent.</param>
/// <param name="known">Where what was seen is kept.</param>
/// <param name="dice">What the story does not say.</param>
internal sealed class Guest(Func<Sent, Answered> ask, Known known, Dice dice)
{
    private const string Kind = "journeys";
    private const string UnknownName = "x";
    private const int MostPages = 100;

    private static readonly HtmlParser Parser = new();
    private static readonly string[] Languages = ["nl", "en", "ar", "ti", "fa", "tr", "ar-nl", "ti-nl"];
    private static readonly string[] Results = ["/uitkomst", "/checklist", "/antwoorden", "/bewaren", "/verder", "/wissen", "/editie"];

    private readonly Jar _jar = new();

    /// <summary>Walks from the first question until nothing more is asked, and looks at every page of results.</summary>
    /// <param name="story">What they answer, by question.</param>
    /// <param name="stray">How many answers in a hundred are others than the story has.</param>
    public void Walk(JsonObject story, int stray)
    {
        string language = $"/{dice.Of(Languages)}";
        string address = $"{language}/vraag/vergunning";
        for (int pages = 0; pages < MostPages && Show(address) is { } page && Form(page) is { } form && address.Contains("/vraag/", StringComparison.Ordinal); pages++)
        {
            address = Answer(address, form, story, stray);
        }

        known.Jars.Add(_jar.Copy());
        foreach (string results in Results)
        {
            foreach (IHtmlFormElement form in Show($"{language}{results}")?.QuerySelectorAll<IHtmlFormElement>("main form") ?? [])
            {
                Keep(form, form.GetAttribute("action")!.Split('/', 3)[^1], []);
            }
        }
    }

    /// <summary>Fills in the form and sends it; where it is refused, sends another answer until one is taken.</summary>
    private string Answer(string address, IHtmlFormElement form, JsonObject story, int stray)
    {
        for (int tries = 0; ; tries++)
        {
            QuestionForm filled = new(form);
            foreach (Question question in filled.Questions)
            {
                bool tells = tries == 0 && dice.Upto(100) >= stray && story.ContainsKey(question.Id);
                JsonNode answer = tells ? story[question.Id]! : AnyAnswer.To(question, dice);
                // Some options are not offered to everyone, to a minor for example.
                while (question is ChoicesQuestion && !answer.AsArray().All(tick => filled.Offers(question.Id, tick!.GetValue<string>())))
                {
                    answer = AnyAnswer.To(question, dice);
                }

                filled.Fill(question, JsonDocument.Parse(answer.ToJsonString()).RootElement);
            }

            Keep(form, filled.Questions[0].Id, filled.Questions);
            Answered answered = ask(Posting(form.GetAttribute("action")!.Split('#')[0], FormFields.Of(form)));
            _jar.Take(answered);
            if (answered.Status is (int)HttpStatusCode.Redirect)
            {
                return answered["location"].Split('#')[0];
            }

            Assert.True(answered.Status is (int)HttpStatusCode.OK && tries < 20, $"{address}: {answered.Status} after {tries} tries");
            form = Form(Parser.ParseDocument(answered.Text))!;
        }
    }

    private void Keep(IHtmlFormElement form, string key, IEnumerable<Question> questions)
    {
        known.Questions.UnionWith(questions.Select(question => question.Id));
        string[] names = [.. form.Elements.Select(element => element.GetAttribute("name")).OfType<string>().Distinct().Where(name => name != OpenForm.TokenName).DefaultIfEmpty(UnknownName)];
        known.See(new OpenForm(form.GetAttribute("action")!.Split('#')[0], _jar.Copy(), names, [.. FormFields.Of(form)]), key);
    }

    /// <summary>The page at an address, wherever it leads.</summary>
    private IHtmlDocument? Show(string address)
    {
        for (int redirects = 0; redirects < 5; redirects++)
        {
            Answered answered = ask(Sent.Of(Kind, "GET", address, [_jar.Header]));
            _jar.Take(answered);
            if (answered.Status is (int)HttpStatusCode.OK)
            {
                IHtmlDocument page = Parser.ParseDocument(answered.Text);
                known.See(page.QuerySelectorAll("a[href^='/'], link[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]));
                return page;
            }

            Assert.Equal((int)HttpStatusCode.Redirect, answered.Status);
            address = answered["location"].Split('#')[0];
        }

        return null;
    }

    private Sent Posting(string address, IEnumerable<KeyValuePair<string, string>> fields) =>
        Sent.Of(Kind, "POST", address, [_jar.Header, ("Content-Type", "application/x-www-form-urlencoded")], Encoding.ASCII.GetBytes(FormBody.Of(fields)));

    private static IHtmlFormElement? Form(IHtmlDocument page) => page.QuerySelector<IHtmlFormElement>("main form");
}
