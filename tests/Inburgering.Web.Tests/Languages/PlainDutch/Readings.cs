using System.Collections.Frozen;
using Inburgering.Web.Languages;

namespace Inburgering.Web.Tests.Languages.PlainDutch;

/// <summary>
/// How a text of a resource file reads once values stand in it: in every plural form, each value at its longest. A value that
/// is itself a text, and is measured as such, is stood in for by a short sentence or name.
/// </summary>
internal static class Readings
{
    private static readonly LawWords Law = new(LawValues.Current, Language.Dutch);

    private const string Number = "20";
    private const string Date = "30 september 2026";
    private const string Sentence = "Kijk op uw kaart.";
    private const string Question = "Staat u in de lijst?";
    private const string Name = "diploma";
    private const string Change = "De redenen voor asiel hebben andere nummers";

    private static readonly FrozenDictionary<string, string> Longest = new Dictionary<string, string>
    {
        ["datum"] = Date,
        ["van"] = Date,
        ["tot"] = Date,
        ["nu"] = Date,
        ["dan"] = Date,
        ["wie"] = "uw andere ouder",
        ["vergunning"] = $"{OfficialNames.Bind("Verblijfsvergunning asiel voor onbepaalde tijd")} (497)",
        ["document"] = $"besluit van de gemeente ({OfficialNames.Bind("artikel 5")})",
        ["soort"] = "diploma uit Aruba, Curaçao of Sint Maarten",
        ["uitgever"] = "de school die het diploma gaf",
        ["onderdeel"] = Name,
        ["deel"] = Name,
        ["plaats"] = Name,
        ["periode"] = Name,
        ["dag"] = Name,
        ["editie"] = "de geldende regels",
        ["versie"] = Number,
        ["nummer"] = Number,
        ["aantal"] = Number,
        ["meeste"] = Number,
        ["naam"] = "de stichting voor nieuwkomers",
        ["email"] = "beheer@example.org",
        ["delen"] = Number,
        ["getypt"] = Number,
        ["getal"] = Number,
        ["waarde"] = Number,
        ["bedrag"] = Number,
        ["procent"] = "8",
        ["jaren"] = Number,
        ["kenmerk"] = Number,
        ["min"] = Number,
        ["max"] = Number,
        ["cookie"] = Name,
        ["adres"] = "ind.nl",
        ["reden"] = Sentence,
        ["vinden"] = Sentence,
        ["fout"] = Sentence,
        ["vraag"] = Question,
        ["onderwerp"] = Name,
        ["antwoord"] = "diploma uit Aruba, Curaçao of Sint Maarten",
        ["wijziging"] = Change,
        ["titel"] = Question,
        ["voorwaarde"] = Name,
        ["oordeel"] = Name,
        ["wat"] = Name,
        ["aan"] = "wie de uitkering of het pensioen betaalt",
        ["maanden"] = Number,
        ["stuk"] = $"Verklaring van een arts: volledig {OfficialNames.Bind("arbeidsongeschikt")}",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Of(string text)
    {
        Template template = Template.Parse(text).Fill(Law);
        int forms = template.Parts.OfType<Template.Plural>().Select(plural => plural.Forms.Length).DefaultIfEmpty(1).Max();
        return Enumerable.Range(0, forms).Select(form => Say(template, form));
    }

    private static string Say(Template template, int form) => string.Concat(template.Parts.Select(part => part switch
    {
        Template.Literal literal => literal.Text,
        Template.OfficialName name => OfficialNames.Bind(Say(name.Inside, form)),
        Template.Plural plural => plural.Forms[Math.Min(form, plural.Forms.Length - 1)].Replace("#", Number, StringComparison.Ordinal),
        Template.Value value => Longest[value.Name],
        _ => throw new NotSupportedException($"{part} is no part of a text."),
    }));
}
