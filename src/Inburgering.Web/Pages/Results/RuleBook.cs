using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Integration.Age;
using Inburgering.Web.Languages;

namespace Inburgering.Web.Pages.Results;

/// <summary>The rule book: every provision with all that rests on it or touches it, and the tables. The page and the document in the repository both show this.</summary>
public sealed class RuleBook(Phrasebook words)
{
    private const int MonthsInAYear = 12;

    /// <summary>The provisions by place, in the order of the sources.</summary>
    public static IEnumerable<IGrouping<Place, Provision>> Places => Catalogue.Provisions.GroupBy(provision => provision.Place);

    /// <summary>The AOW ages: until which day of birth, and the age in years and months.</summary>
    public static IEnumerable<Text> AowAges => AowDate.Table.Select(row => row.Months % MonthsInAYear == 0
        ? Text.Of("regels.aow.rij.jaren", ("datum", row.LastBirth), ("jaren", row.Months / MonthsInAYear))
        : Text.Of("regels.aow.rij", ("datum", row.LastBirth), ("jaren", row.Months / MonthsInAYear), ("maanden", row.Months % MonthsInAYear)));

    /// <summary>What a fee or norm is, and on which days.</summary>
    public static Text Told(Amount amount)
    {
        Text what = Text.Of($"regels.bedrag.{amount.Id}");
        return amount.Until is { } until
            ? Text.Of("regels.bedrag.rij", ("wat", what), ("bedrag", amount.Euros), ("van", amount.From), ("tot", until))
            : Text.Of("regels.bedrag.rij.vanaf", ("wat", what), ("bedrag", amount.Euros), ("van", amount.From));
    }

    /// <summary>What rests on a provision or touches it, by kind; kinds without any are left out.</summary>
    public ImmutableArray<RuleBookUse> Uses(Provision provision)
    {
        Carriers carriers = Carriers.Of(provision);
        RuleBookUse[] uses =
        [
            new("regels.vragen", [.. carriers.Questions.Select(id => Plain(new Wording(Questionnaire.Find(id)!, null).Short))]),
            new("regels.voorwaarden", [.. carriers.Rules.Select(id => Plain(NameOfRule(id)))]),
            new("regels.stukken", [.. carriers.Items.Select(id => Plain(Text.Of($"stuk.{id}.naam", ("soort", Text.Of("regels.soort")))))]),
            new("regels.stappen", [.. carriers.Steps.Select(id => Plain(Text.Of($"stap.{id}.titel")))]),
            new("regels.formulier", [.. Catalogue.FormEntries.Where(entry => carriers.Entries.Contains(entry.Key)).Select(entry => Text.Of($"onderdeel.{entry.Section}")).Distinct().Select(Plain)]),
            new("regels.datums", [.. carriers.Dates.Select(id => Plain(Text.Of($"datum.{id}")))]),
            new("uitkomst.niet-bekeken", [.. Catalogue.NotLookedAt.Where(omission => omission.Provisions.Contains(provision)).Select(omission => Plain(omission.Text))]),
            new("regels.drempels", [.. Catalogue.Thresholds.Where(threshold => threshold.Provisions.Contains(provision)).Select(threshold => Plain(threshold.Text))]),
            new("regels.wijzigingen", [.. Catalogue.LawChanges.Where(change => change.Touches.Contains(provision)).Select(change => new RuleBookLine(change.Title, $"wijziging-{change}"))]),
            new("regels.uitspraken", [.. Catalogue.Rulings.Where(ruling => ruling.On.Contains(provision)).Select(ruling => new RuleBookLine(ruling.Title, $"uitspraak-{ruling}"))]),
        ];
        return [.. uses.Where(use => !use.Lines.IsEmpty)];
    }

    /// <summary>The name of a condition or ground.</summary>
    public Text NameOfRule(string id) => Text.Of($"voorwaarde.{id}") is var condition && words.Has(condition) ? condition : Text.Of($"grond.{id}");

    private static RuleBookLine Plain(Text name) => new(name, null);
}

/// <summary>What rests on a provision, of one kind.</summary>
/// <param name="Heading">The key of the words above it.</param>
/// <param name="Lines">What it is.</param>
public sealed record RuleBookUse(string Heading, ImmutableArray<RuleBookLine> Lines);

/// <summary>One thing that rests on a provision.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Anchor">Where in the rule book it is told in full; null where it is not.</param>
public sealed record RuleBookLine(Text Name, string? Anchor);
