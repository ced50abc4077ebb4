using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;

namespace Inburgering.Browser.Tests.Driving;

/// <summary>Every kind of page that the site has.</summary>
internal static class Places
{
    /// <summary>A question of every kind, with someone who is asked it.</summary>
    private static readonly (string Question, (string Question, string Value)[] Asked)[] Asked =
    [
        ("vergunning", []),
        ("geboortedatum", People.Extension),
        ("huidige-vergunning", People.Extension),
        ("brp", People.Extension),
        ("biometrie-datum", People.Extension),
        ("schooldiploma", People.IndefiniteByEfforts),
        ("als-kind-in-nederland", People.IndefiniteByEfforts),
        ("uren-inburgering", People.IndefiniteByEfforts),
        ("pogingen", People.IndefiniteByEfforts),
        ("contract-tot", People.LongTermResident),
        ("werkgevers", People.LongTermResident),
    ];

    /// <summary>The questions, nothing filled in.</summary>
    public static IReadOnlyList<Place> Questions { get; } = [.. Asked.Select(asked => new Place($"/vraag/{asked.Question}", Without(asked.Asked, asked.Question)))];

    /// <summary>Questions that look different with their answer: something pressed, a date in words, lists to choose from.</summary>
    public static IReadOnlyList<Place> Answered { get; } =
    [
        new("/vraag/brp", Visitors.Of(People.Extension)) { Whose = "beantwoord" },
        new("/vraag/geboortedatum", Visitors.Of(People.Extension)) { Whose = "beantwoord" },
        new("/vraag/pogingen", Visitors.Of(People.IndefiniteByEfforts)) { Whose = "beantwoord" },
    ];

    /// <summary>The questions just after nothing was filled in.</summary>
    public static IReadOnlyList<Place> Wrong { get; } = [.. Questions.Select(question => question with { IsWrong = true })];

    public static IReadOnlyList<Place> All { get; } =
    [
        new("/", Visit.New),
        new("/", Visitors.Of(People.Extension)) { Whose = "met antwoorden" },
        .. Questions,
        .. Answered,
        .. Wrong,
        new("/vraag/geboortedatum", Visitors.Of(People.Extension)) { IsRefused = true, Whose = "geweigerd" },
        new("/", Visit.New) { IsUnreadable = true, Whose = "onleesbaar" },
        new("/antwoorden", Visitors.Of(People.Advice)),
        new("/uitkomst", Visitors.Of(People.Advice)),
        new("/uitkomst", Visitors.Of(People.Extension)) { Whose = "493" },
        new("/uitkomst", Visitors.Of("extension-too-early-today.json")) { Whose = "te vroeg" },
        new("/weg", Visitors.Of(People.IndefiniteByEfforts)),
        new("/wat-als", Visitors.Of(People.IndefiniteByEfforts)),
        new("/vergelijk", Visit.New),
        new("/vergelijk", Visitors.Of(People.Advice)) { Whose = "met antwoorden" },
        new("/na-het-posten", Visitors.Of(People.Advice)),
        new("/checklist", Visitors.Of(People.Advice)),
        new("/bewaren", Visitors.Of(People.Extension)),
        new("/verder", Visit.New),
        new("/verder", Visitors.Of(People.Extension)) { Whose = "met antwoorden" },
        new("/brieven", Visitors.Of(People.MostOnPaper)),
        new("/leeg", Visit.New),
        new("/leeg/513", Visit.New),
        new("/volgende", Visitors.Of(People.Advice)),
        new("/vraag/brp", Visitors.Of(People.Advice).Next(Kin.Partner).With(Visitors.Of(People.Extension).Answers)) { Whose = "volgende persoon" },
        new("/antwoorden", Visitors.Of(People.Advice).Next(Kin.Partner).With(Visitors.Of(People.Extension).Answers)) { Whose = "volgende persoon" },
        new("/gezin", Visitors.Of(People.Advice).Next(Kin.Partner).With(Visitors.Of(People.Extension).Answers)),
        new("/hulp/werkgeversverklaring", Visitors.Of(People.LongTermResident)),
        new("/hulp/zelfstandige", Visit.New),
        new("/gesloten", Visitors.Of("diploma-today-497-is-closed.json", ("vergunning", "\"497\""))),
        new("/editie", new(Edition.AsPrinted, Visitors.Of(People.Extension).Answers)),
        new("/balie", Visit.NewAtDesk),
        new("/balie", Visitors.Of(People.Extension)) { Whose = "met antwoorden" },
        new("/wissen", Visitors.Of(People.Extension)),
        new("/regels", Visit.New),
        new("/begrippen", Visit.New),
        new("/privacy", Visit.New),
        new("/toegankelijkheid", Visit.New),
        new("/bestaat-niet", Visit.New),
    ];

    public static IEnumerable<string> Names => All.Select(place => place.Name);

    public static Place Find(string name) => All.Single(place => place.Name == name);

    /// <summary>A person's visit before the questions of one page are answered.</summary>
    private static Visit Without(IEnumerable<(string Question, string Value)> person, string page) =>
        Visitors.Of(person.Where(said => said.Question != page));
}
