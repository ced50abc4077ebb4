using System.Text.Json;
using Inburgering.Domain.Composition;
using Inburgering.Testing;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Inburgering.Web.Tests.Results;

internal static partial class Visitors
{
    /// <summary>The acceptance cases.</summary>
    public static IEnumerable<string> Cases => AcceptanceCase.Files().Cast<object[]>().Select(row => (string)row[0]);

    /// <summary>The visit of an acceptance case, with some answers changed.</summary>
    public static Visit Of(string file, params (string Question, string Wire)[] changes)
    {
        AcceptanceCase acceptance = AcceptanceCase.Load(file);
        Answers answers = Answers.None;
        foreach (JsonProperty said in acceptance.Answers.EnumerateObject())
        {
            answers = answers.With(Questionnaire.Find(said.Name)!, Read(said.Name, said.Value));
        }

        foreach ((string question, string wire) in changes)
        {
            using JsonDocument document = JsonDocument.Parse(wire);
            answers = answers.With(Questionnaire.Find(question)!, Read(question, document.RootElement));
        }

        return new(Editions.Read(acceptance.Edition)!.Value, answers);
    }

    /// <summary>The visit of an invented person, under the law in force.</summary>
    public static Visit Of(IEnumerable<(string Question, string Value)> person) => new(
        Edition.InForce,
        person.Aggregate(Answers.None, (answers, said) => answers.With(Questionnaire.Find(said.Question)!, Read(said.Question, People.Wire(said.Question, said.Value)))));

    /// <summary>The cookie in which a visitor of the site carries a visit.</summary>
    public static string Seal(this WebApplicationFactory<Program> site, Visit visit) => site.Services.GetRequiredService<VisitCookie>().Seal(visit);

    private static Answer Read(string question, JsonElement wire) =>
        Questionnaire.Find(question)!.TryRead(wire, out Answer answer, out Text objection)
            ? answer
            : throw new InvalidOperationException($"'{question}' does not take {wire}: {objection}");
}
