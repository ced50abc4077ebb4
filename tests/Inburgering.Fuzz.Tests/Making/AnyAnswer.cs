using System.Text.Json.Nodes;

namespace Inburgering.Fuzz.Tests.Making;

/// <summary>An answer that a question takes, any of them, as it goes over the wire.</summary>
internal static class AnyAnswer
{
    private static readonly string[] Days = ["1985-03-04", "2005-01-01", "2011-06-30", "2016-09-01", "2018-01-01", "2019-11-05", "2023-04-11", "2026-05-01", "2026-11-21", "2027-02-15", "2030-01-01"];

    public static JsonNode To(Question question, Dice dice)
    {
        if (question.MayBeUnknown && dice.OnceIn(8))
        {
            return question is ChoicesQuestion ? new JsonArray(Question.DontKnowWord) : Question.DontKnowWord;
        }

        return question switch
        {
            YesNoQuestion => dice.Of(YesNoQuestion.Yes, YesNoQuestion.No),
            ChoiceQuestion choice => dice.Of([.. choice.Options]),
            ChoicesQuestion choices => dice.OnceIn(3) ? new JsonArray(ChoicesQuestion.NoneWord) : Strings(dice.Some(choices.Options)),
            NumberQuestion number => dice.Between(number.Least, number.Most),
            DateOrWordQuestion dated => dice.OnceIn(2) ? dated.Word : dice.Of(Days),
            PeriodsQuestion => dice.OnceIn(2) ? new JsonArray() : new JsonArray(new JsonObject { ["van"] = "2000-01-01", ["tot"] = "2006-01-01" }),
            AttemptsQuestion => new JsonArray([.. AttemptsQuestion.Parts.Select(part => new JsonObject { ["onderdeel"] = part, ["gehaald"] = dice.OnceIn(3), ["examen"] = dice.Upto(7) })]),
            _ => dice.Of(Days),
        };
    }

    private static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(value => (JsonNode)value)]);
}
