namespace Inburgering.Web.Pages.Results;

/// <summary>One paper of the list, for one person or for several, as it is told.</summary>
/// <param name="Items">The same paper of each person, at least one.</param>
public sealed record ShownItem(ImmutableArray<Item> Items)
{
    public ItemKind Kind => Items[0].Kind;

    public Text Name => Items[0].Name;

    public Text Form => Kind.Form.Text();

    /// <summary>Whether several persons send it, each to be ticked apart.</summary>
    public bool IsOfSeveral => Items.Length > 1;

    /// <summary>How many of whom, person by person.</summary>
    public IEnumerable<Text> Whose => Items.Select(item => Text.Of("checklist.stuk.wie", ("aantal", item.Count), ("wie", item.Person.Text())));

    public Text Issuer => Text.Of("checklist.stuk.uitgever", ("uitgever", Items[0].Issuer));

    /// <summary>What it must cover, or the first date that it may bear; null when its age does not matter.</summary>
    public Text? Age => Items[0].Period ?? (Items[0].NotOlderThan is { } oldest ? Text.Of("checklist.stuk.niet-ouder", ("datum", oldest)) : null);

    public IReadOnlyList<Text> Requirements => Items[0].Requirements;

    /// <summary>Why it is on the list; not on paper, where it takes room from what is to be done.</summary>
    public Text Reason => Text.Of("checklist.stuk.reden", ("reden", Items[0].Reason));

    /// <summary>All that stands under the name on paper.</summary>
    public IReadOnlyList<Text> Lines => [.. Whose, Issuer, .. Age is { } age ? [age] : Array.Empty<Text>(), .. Requirements];

    /// <summary>The papers of a list, the same paper of several persons together.</summary>
    public static IEnumerable<ShownItem> Of(ImmutableArray<Item> items) => items.GroupBy(item => (item.Kind, item.Sort)).Select(same => new ShownItem([.. same]));
}
