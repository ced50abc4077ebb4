using Inburgering.Testing;

namespace Inburgering.Web.Tests.Approved;

/// <summary>Twelve named people, each told on an approved page: a changed rule shows as a changed page.</summary>
public sealed class PersonaTests
{
    public static TheoryData<string> Files => Persona.Files;

    [Fact]
    public void There_are_sixteen() => Assert.Equal(16, Persona.Files.Cast<object>().Count());

    [Theory]
    [MemberData(nameof(Files))]
    public void The_page_is_what_a_person_approved(string file) => ApprovedFile.Holds($"tests/Personas/{file}.md", new PersonaPage(Persona.Load(file)).ToString());

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_is_left_to_ask_and_nothing_was_answered_in_vain(string file)
    {
        Persona persona = Persona.Load(file);

        Assert.Null(persona.Interview.Next);
        Assert.Equal(persona.Wire.EnumerateObject().Select(said => said.Name).Order(), persona.Interview.Walked.Select(question => question.Id).Order());
    }
}
