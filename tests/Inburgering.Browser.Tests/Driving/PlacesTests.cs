using Inburgering.Domain.Composition;

namespace Inburgering.Browser.Tests.Driving;

/// <summary>Nothing is left out of what the browser looks at.</summary>
public sealed class PlacesTests
{
    [Fact]
    public void Every_kind_of_question_is_among_the_places() => Assert.Equal(
        Questionnaire.All.Select(question => question.Kind).Distinct().Order(StringComparer.Ordinal),
        Places.Questions.Select(place => Questionnaire.Find(place.Path["/vraag/".Length..])!.Kind).Distinct().Order(StringComparer.Ordinal));
}
