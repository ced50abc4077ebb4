using System.Globalization;
using Inburgering.Domain.Composition;

namespace Inburgering.Domain.Tests.Composition;

/// <summary>What the rule book tells of rulings, law changes, thresholds and questions is what the rules do.</summary>
public class RulesOfTheBookTests
{
    private static readonly IReadOnlyDictionary<string, string> Dutch = Vocabulary.In(CultureInfo.InvariantCulture).ToDictionary(StringComparer.Ordinal);

    [Fact]
    public void Every_ruling_has_its_words_and_every_text_its_ruling() => Assert.Equal(
        Catalogue.Rulings.SelectMany(ruling => new[] { ruling.Text.Key, ruling.Title.Key }).Order(StringComparer.Ordinal),
        Dutch.Keys.Where(key => key.StartsWith("uitspraak.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_change_has_its_words_and_every_text_its_change() => Assert.Equal(
        Catalogue.LawChanges.SelectMany(change => new[] { "titel", "tekst", "bron", "zekerheid" }.Select(part => $"wijziging.{change.Id}.{part}")).Order(StringComparer.Ordinal),
        Dutch.Keys.Where(key => key.StartsWith("wijziging.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Rulings_are_numbered_each_once_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, Catalogue.Rulings.Length).Select(number => $"R{number}"), Catalogue.Rulings.Select(ruling => ruling.Id));

    [Fact]
    public void Every_threshold_has_its_words_and_every_text_its_threshold() => Assert.Equal(
        Catalogue.Thresholds.Select(threshold => threshold.Text.Key).Order(StringComparer.Ordinal),
        Dutch.Keys.Where(key => key.StartsWith("drempel.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Rulings_changes_and_thresholds_speak_of_provisions_of_the_catalogue() => Assert.All(
        Catalogue.Rulings.SelectMany(ruling => ruling.On).Concat(Catalogue.LawChanges.SelectMany(change => change.Touches)).Concat(Catalogue.Thresholds.SelectMany(threshold => threshold.Provisions)),
        provision => Assert.Contains(provision, Catalogue.Provisions));

    [Fact]
    public void Every_change_touches_a_provision_and_every_threshold_has_one()
    {
        Assert.All(Catalogue.LawChanges, change => Assert.NotEmpty(change.Touches));
        Assert.All(Catalogue.Thresholds, threshold => Assert.NotEmpty(threshold.Provisions));
    }
}
