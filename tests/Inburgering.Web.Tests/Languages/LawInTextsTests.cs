using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.ClosedPermit;
using Inburgering.Web.Languages;

namespace Inburgering.Web.Tests.Languages;

/// <summary>When a number or day of the law changes in its one place, every sentence in every language follows.</summary>
public sealed class LawInTextsTests
{
    private const string ThresholdPrefix = "drempel.";

    private static readonly string[] Retold = ["bepaling.", "uitspraak."];

    private static readonly Dictionary<string, Dictionary<string, string>> Texts =
        Language.All.ToDictionary(language => language.Code, language => Phrasebook.Load(language).ToDictionary(StringComparer.Ordinal));

    public static TheoryData<string> Languages => new(Language.All.Select(language => language.Code));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_sentence_that_shows_600_hours_shows_700_when_the_law_does(string code)
    {
        LawValues changed = LawValues.Current.With("uren", 700);

        string[] keys = [.. Naming("uren", code), "drempel.uren"];

        Assert.True(keys.Length > 6);
        Assert.All(keys, key => Assert.Contains("600", Said(key, code, LawValues.Current), StringComparison.Ordinal));
        Phrasebook then = Book(code, changed);
        Assert.All(keys, key => Assert.Contains("700", then.Plain(Filled(key, code, changed)), StringComparison.Ordinal));
        Assert.DoesNotContain(Texts[code].Keys.Where(IsOurOwn), key => then.Plain(Filled(key, code, changed)).Contains("600", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_sentence_that_shows_the_day_of_a_law_change_shows_the_new_day(string code)
    {
        DateOnly day = new(2027, 3, 9);
        Language language = Language.Find(code)!;
        string[] sameDay = [.. Catalogue.LawChanges.Where(change => change.From == ClosedPermitChanges.GeenOnbepaaldeTijd.From).Select(change => change.Id)];
        LawValues changed = sameDay.Aggregate(LawValues.Current, (law, name) => law.With(name, day));

        string[] keys = [.. Naming("geen-onbepaalde-tijd", code)];

        Assert.True(keys.Length > 6);
        Assert.All(keys, key => Assert.Contains(language.Date(ClosedPermitChanges.GeenOnbepaaldeTijd.From), Said(key, code, LawValues.Current), StringComparison.Ordinal));
        Phrasebook then = Book(code, changed);
        Assert.All(keys, key => Assert.Contains(language.Date(day), then.Plain(Filled(key, code, changed)), StringComparison.Ordinal));
        Assert.DoesNotContain(
            Texts[code].Keys.Where(IsOurOwn),
            key => then.Plain(Filled(key, code, changed)).Contains(language.Date(ClosedPermitChanges.GeenOnbepaaldeTijd.From), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_number_and_day_that_a_text_names_shows_when_it_changes(string code) => Assert.Empty(
        from name in LawValues.Current.Names
        let now = new LawWords(LawValues.Current, Language.Find(code)!)
        let then = new LawWords(LawValues.Current.With(name, Other(LawValues.Current.Of(name))), Language.Find(code)!)
        from key in Naming(name, code)
        let text = Template.Parse(Texts[code][key])
        where Literals(text.Fill(now)) == Literals(text.Fill(then))
        select $"{name}: {key}");

    [Theory]
    [InlineData("nl", 1, "DUO antwoordt binnen één week.")]
    [InlineData("nl", 9, "DUO antwoordt binnen negen weken.")]
    [InlineData("nl", 30, "DUO antwoordt binnen 30 weken.")]
    [InlineData("en", 1, "DUO answers within one week.")]
    [InlineData("ar", 1, "خلال أسبوع.")]
    [InlineData("ar", 2, "خلال أسبوعين.")]
    [InlineData("ar", 9, "خلال تسعة أسابيع.")]
    [InlineData("ar", 12, "خلال اثني عشر أسبوعًا.")]
    [InlineData("ar", 100, "خلال 100 أسبوع.")]
    [InlineData("ti", 9, "ኣብ ውሽጢ ትሽዓተ ሰሙን")]
    [InlineData("fa", 9, "در مدت نه هفته")]
    [InlineData("tr", 9, "dokuz hafta içinde")]
    public void A_number_in_words_takes_the_form_of_the_language(string code, int weeks, string words) =>
        Assert.Contains(words, Said("ontbreekt.duo-advies", code, LawValues.Current.With("weken-duo", weeks)), StringComparison.Ordinal);

    [Fact]
    public void A_number_that_opens_a_sentence_has_a_capital() =>
        Assert.Equal("Zeven jaar asiel", Said("voorwaarde.vijf-jaar", "nl", LawValues.Current.With("jaren-asiel", 7)));

    [Fact]
    public void The_Dutch_beside_a_text_is_under_the_same_law()
    {
        LawValues changed = LawValues.Current.With("weken-duo", 9);

        string html = Phrasebook.Under(changed, Language.Find("en")!, isBesideDutch: true).Html(Text.Of("ontbreekt.duo-advies")).ToString()!;

        Assert.Contains("nine weeks", html, StringComparison.Ordinal);
        Assert.Contains("negen weken", html, StringComparison.Ordinal);
    }

    [Fact]
    public void No_threshold_has_the_name_of_a_law_change() =>
        Assert.Empty(Catalogue.Thresholds.Select(threshold => threshold.Id).Intersect(Catalogue.LawChanges.Select(change => change.Id)));

    [Theory]
    [InlineData("niets")]
    [InlineData("uren:jaar")]
    [InlineData("loonstroken:weken")]
    [InlineData("wi-2021:weken")]
    public void What_the_law_does_not_have_is_refused(string named) => Assert.Throws<FormatException>(() => LawValues.Current.Of(named));

    [Theory]
    [InlineData("dagen-biometrie:weken", 2)]
    [InlineData("wi-2021:jaar", "2022")]
    public void A_value_can_be_shown_in_another_way(string named, object shown) => Assert.Equal(shown, LawValues.Current.Of(named));

    [Fact]
    public void The_day_before_and_after_follow_the_day()
    {
        Assert.Equal(new DateOnly(2021, 12, 31), LawValues.Current.Of("wi-2021:dag-ervoor"));
        Assert.Equal(2007, ((DateOnly)LawValues.Current.Of("win-tot:dag-erna")).Year);
    }

    private static bool IsOurOwn(string key) => !Retold.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>A value of the same kind that reads differently in every form: another day, month and year, another number and plural.</summary>
    private static object Other(object value) => value switch
    {
        DateOnly day => day.AddYears(1).AddMonths(1).AddDays(3),
        int number => (number * 14) + 14,
        _ => throw new NotSupportedException($"{value} is no value of the law."),
    };

    private static string Literals(Template text) => string.Concat(text.Parts.OfType<Template.Literal>().Select(literal => literal.Text));

    private static IEnumerable<string> Naming(string name, string code) => Texts[code]
        .Where(text => Template.Parse(text.Value).Placeholders.Any(placeholder => placeholder == $"wet:{name}" || placeholder.StartsWith($"wet:{name}:", StringComparison.Ordinal)))
        .Select(text => text.Key);

    private static string Said(string key, string code, LawValues law) => Book(code, law).Plain(Filled(key, code, law));

    private static Phrasebook Book(string code, LawValues law) => law == LawValues.Current ? Phrasebook.In(Language.Find(code)!) : Phrasebook.Under(law, Language.Find(code)!);

    /// <summary>The text with something for each of its values; a threshold with its own.</summary>
    private static Text Filled(string key, string code, LawValues law) => Text.Of(
        key,
        [
            .. Parts(Texts["nl"][key]).Concat(Parts(Texts[code][key])).DistinctBy(part => part.Name)
                .Select(part => (part.Name, key.StartsWith(ThresholdPrefix, StringComparison.Ordinal) ? law.Of(key[ThresholdPrefix.Length..]) : part.Value)),
        ]);

    private static IEnumerable<(string Name, object Value)> Parts(string text) => Template.Parse(text).Parts.SelectMany(part => part switch
    {
        Template.Value value => [(value.Name, (object)"…")],
        Template.Plural plural => [(plural.Name, 2)],
        Template.OfficialName name => name.Inside.Parts.OfType<Template.Value>().Select(value => (value.Name, (object)"…")),
        _ => Enumerable.Empty<(string, object)>(),
    });
}
